package dev.vetted.reports.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the sentences that state deviations out of the result of a test, without labels, pointers and responses. */
public final class DeviationText {

    private static final String FOUND =
            "(?:noted|identified|found|observed|detected|reported|disclosed|recorded|came\\s+to\\s+(?:our\\s+)?(?:notice|light))";
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W*(?:test\\s+\\d+\\s*:\\s*)?(?:tested\\s+with\\s+)?(?:(?:an?|one|the\\s+following|\\d+)\\s+)?(?:\\w+\\s+)?(?:exceptions?|deviations?|findings?|discrepanc(?:y|ies))"
                    + "(?:\\s+(?:was|were|is|are|has\\s+been|have\\s+been))?(?:\\s+" + FOUND
                    + ")?(?:\\s*\\((?:exception|deviation|finding|observation)\\s[^()]{1,12}\\))?(?:\\s+(?:for|in|with|on|regarding)\\s+[^:.;]{1,80}?)?\\s*(?:#?\\d{0,2})?\\s*(?:[:.]|[-–—]\\s)\\s*");
    private static final Pattern TEST_LABEL = Pattern.compile("(?i)^\\W*test\\s+\\d+\\s*:\\s*");
    private static final Pattern POINTER = Pattern.compile(
            "(?i)^\\W*(?:\\(?(?:see|refer|please\\s+(?:see|refer)|the\\s+response\\s+of|management'?s?\\s+(?:response|comment)|for\\s+the\\s+response|response\\s+(?:is|in|see)))\\b.*");
    private static final Pattern RESPONSE = Pattern.compile("(?i)\\b(?:"
            + "(?:management|directors?|company|service\\s+organi[sz]ation)(?:'?s)?\\s+(?:response|comments?|reply)"
            + "|(?:response|comments?|reply)\\s+(?:of|by|from)\\s+(?:the\\s+)?(?:management|directors?|company|service\\s+organi[sz]ation|[A-Z][\\w&-]+)"
            + "|(?<=[.\"')]\\s)response|(?<=[.\"')]\\s)reply)\\b(?:\\s+(?:on|to|for)\\s+[\\w.-]+)?\\s*[:–—-]\\s*");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<=[.!?])(?<!\\b(?:Inc|Corp|Ltd|Co|No|St|Dr|Mr|Ms|vs|Sec)\\.)\\s+(?=[A-Z0-9\"(])|;\\s+(?=(?:an?\\s+|one\\s+|the\\s+|\\d+\\s+)?(?:no\\s+)?(?:\\w+\\s+)?(?:exceptions?|deviations?|findings?|test)\\b)|(?=\\bTest\\s+\\d+\\s*:)");

    private DeviationText() {}

    /** The part of a cell in front of the response of management. */
    public static String withoutResponse(String cell) {
        Matcher matcher = RESPONSE.matcher(cell);
        return matcher.find() ? cell.substring(0, matcher.start()).strip() : cell;
    }

    /** The response of management printed in the cell itself, empty if there is none. */
    public static String response(String cell) {
        Matcher matcher = RESPONSE.matcher(cell);
        return matcher.find() ? cell.substring(matcher.end()).strip() : "";
    }

    /** One text for each deviation that the result states; each begins behind its label. */
    public static List<String> deviations(String result) {
        String text = withoutResponse(result);
        List<String> found = new ArrayList<>();
        List<String> current = new ArrayList<>();
        boolean flawed = false;
        for (String clause : CLAUSE.split(text)) {
            if (clause.isBlank() || POINTER.matcher(clause).matches()) {
                continue;
            }
            if (ResultWording.isNegative(clause)) {
                close(found, current, flawed);
                flawed = false;
                continue;
            }
            Matcher label = LABEL.matcher(clause + " ");
            if (label.find()) {
                close(found, current, flawed);
                flawed = true;
                boolean counted = Numbers.quantity(label.group()).isPresent();
                clause =
                        counted ? clause : (clause + " ").substring(label.end()).strip();
                if (POINTER.matcher(clause).matches()) {
                    continue;
                }
            } else {
                clause = TEST_LABEL.matcher(clause).replaceFirst("");
            }
            if (!clause.isBlank()) {
                current.add(clause.strip());
            }
        }
        close(found, current, flawed || found.isEmpty());
        if (found.isEmpty() && !text.isBlank()) {
            found.add(text);
        }
        return found;
    }

    /** Of several sentences the one with a quantity states the deviation, else the first. */
    private static void close(List<String> found, List<String> sentences, boolean flawed) {
        if (flawed && !sentences.isEmpty()) {
            found.add(sentences.stream()
                    .filter(sentence -> Numbers.quantity(sentence).isPresent())
                    .findFirst()
                    .orElse(sentences.getFirst()));
        }
        sentences.clear();
    }
}
