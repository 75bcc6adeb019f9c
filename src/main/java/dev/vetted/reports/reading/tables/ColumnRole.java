package dev.vetted.reports.reading.tables;

import java.util.Locale;
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
                    + "(?:no\\.?|nos\\.?|number|numbers|#|id|ids|identifier|ref\\.?|refs\\.?|reference|item|nr\\.?)(?:\\s*#)?(?:\\s*/.*)?$|^#$");

    /** The role of a column with this title; whether a bare "Control" is an id depends on the other columns. */
    public static ColumnRole of(String title) {
        String text = title.toLowerCase(Locale.ROOT).strip();
        if (ID_WORDS.matcher(text).find()) {
            return ID;
        }
        if (text.matches(
                ".*\\b(?:results?|outcomes?|conclusions?|findings?|observations?|status|was\\s+found|auditor'?s?'?\\s+comments?)\\b.*")) {
            return RESULT;
        }
        if (text.matches(
                ".*\\b(?:tests?|testing|procedures?|(?:work|auditor)\\s+(?:done|did|performed)|evidence\\s+(?:examined|inspected))\\b.*")) {
            return TEST;
        }
        if (text.matches(".*\\b(?:responses?|comments?|remediation|reply)\\b.*")) {
            return RESPONSE;
        }
        if (text.matches(".*\\b(?:exceptions?|deviations?)\\b.*")) {
            return DEVIATION;
        }
        if (text.matches(".*\\b(?:criteria|criterion|tsc|tsp|supports?)\\b.*")
                && !text.matches(".*\\bcontrols?\\b.*")) {
            return CRITERIA;
        }
        if (text.matches(
                ".*\\b(?:controls?|activity|activities|expected|assumed|responsibility|responsibilities|does|consideration|considerations|cuecs?|csocs?|safeguards?|measures?)\\b.*")) {
            return CONTROL;
        }
        return ofPlainTitle(text);
    }

    private static ColumnRole ofPlainTitle(String text) {
        if (text.matches(".*\\b(?:criteria|criterion|series)\\b.*")) {
            return CRITERIA;
        }
        if (text.matches(
                ".*\\b(?:organi[sz]ations?|providers?|company|companies|vendors?|suppliers?|third part(?:y|ies)|entity|name)\\b.*")) {
            return ORGANIZATION;
        }
        if (text.matches(".*\\b(?:monitor\\w*|oversight|overseen|reviewed)\\b.*")) {
            return MONITORING;
        }
        if (text.matches(".*\\b(?:method|treatment|presentation|approach)\\b.*")) {
            return METHOD;
        }
        if (text.matches(".*\\b(?:services?|functions?|role|purpose|description|used for)\\b.*")) {
            return SERVICE;
        }
        if (text.matches(".*\\b(?:sites?|locations?|city|region|facility|facilities|office|address)\\b.*")) {
            return LOCATION;
        }
        if (text.matches("(?:topic|area|control area|domain|category|subject|group)s?")) {
            return TOPIC;
        }
        return UNKNOWN;
    }
}
