package dev.vetted.reports.reading.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table holds, told by its title. */
public enum ColumnRole {
    ID,
    CRITERIA,
    CONTROL,
    TEST,
    RESULT,
    RESPONSE,
    DEVIATION,
    ORGANIZATION,
    SERVICE,
    METHOD,
    MONITORING,
    LOCATION,
    TOPIC,
    UNKNOWN;

    private static final Pattern ID_WORDS = Pattern.compile(
            "^(?:(?:control|ctrl|cuec|csoc|exception|deviation|finding|test|cc|c\\.?)\\s+)?"
                    + "(?:no\\.?|nos\\.?|number|numbers|#|id|ids|identifier|label|code|key|ref\\.?|refs\\.?|reference|item|nr\\.?)(?:\\s*#)?(?:\\s*/.*)?$|^#$");
    private static final Pattern WHAT_IT_DOES =
            Pattern.compile("what\\s+(?:it|they)\\s+(?:does|do|provides?|supplies|supply)(?:\\s+for\\s+.*)?");
    /** "The provider …" stands above what the provider does. */
    private static final Pattern BEGINS_SENTENCE = Pattern.compile(".*\\w\\s*(?:…|\\.{3})$");

    private static final Pattern NAMES_CONTROLS = words("controls?");
    private static final Pattern NAMES_CRITERIA = words("criteria|criterion|tsc|tsp|supports?");
    private static final Pattern TOPICS =
            Pattern.compile("(?:topic|area|control area|domain|category|subject|group)s?");

    /** What titles say, the most telling words first. */
    private static final List<Words> TELLING = List.of(
            new Words(
                    RESULT,
                    "results?|outcomes?|conclusions?|findings?|observations?|status|(?:was|we)\\s+found|auditor'?s?'?\\s+comments?"),
            new Words(
                    TEST,
                    "tests?|testing|procedures?|(?:work|auditor|we)\\s+(?:done|did|performed|tested|examined)|(?:how|what)\\s+(?:it\\s+was\\s+|we\\s+)?tested|evidence\\s+(?:examined|inspected)"),
            new Words(RESPONSE, "responses?|comments?|remediation|reply"),
            new Words(DEVIATION, "exceptions?|deviations?"));

    private static final List<Words> LESS_TELLING = List.of(
            new Words(
                    CONTROL,
                    "controls?|activity|activities|expected|assumed|responsibility|responsibilities|does|consideration|considerations|cuecs?|csocs?|safeguards?|measures?"),
            new Words(CRITERIA, "criteria|criterion|series"),
            new Words(
                    ORGANIZATION,
                    "organi[sz]ations?|providers?|company|companies|vendors?|suppliers?|third part(?:y|ies)|entity|name"),
            new Words(MONITORING, "watch\\w*|monitor\\w*|oversight|overseen|reviewed"),
            new Words(METHOD, "method|treatment|presentation|approach"),
            new Words(SERVICE, "services?|functions?|role|purpose|description|used for"),
            new Words(LOCATION, "sites?|locations?|city|region|facility|facilities|office|address"));

    private record Words(ColumnRole role, Pattern pattern) {
        Words(ColumnRole role, String alternatives) {
            this(role, words(alternatives));
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }

    /** The role of a column with this title; whether a bare "Control" is an id depends on the other columns. */
    public static ColumnRole of(String title) {
        String text = title.toLowerCase(Locale.ROOT).strip();
        if (ID_WORDS.matcher(text).find()) {
            return ID;
        }
        if (WHAT_IT_DOES.matcher(text).matches()) {
            return SERVICE;
        }
        if (BEGINS_SENTENCE.matcher(text).matches()) {
            return CONTROL;
        }
        return first(TELLING, text)
                .or(() -> NAMES_CRITERIA.matcher(text).find()
                                && !NAMES_CONTROLS.matcher(text).find()
                        ? Optional.of(CRITERIA)
                        : first(LESS_TELLING, text))
                .orElseGet(() -> TOPICS.matcher(text).matches() ? TOPIC : UNKNOWN);
    }

    private static Optional<ColumnRole> first(List<Words> choices, String text) {
        return choices.stream()
                .filter(choice -> choice.pattern().matcher(text).find())
                .map(Words::role)
                .findFirst();
    }
}
