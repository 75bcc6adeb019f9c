package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed about a control below its row or beside it: the deviation at length, and the response to it. */
record DetailRow(List<Line> deviation, List<Line> response) {

    private static final Pattern RESPONSE = Pattern.compile(
            "(?i)^\\W*(?:(?:unaudited\\s+)?(?:management|directors?|company|entity|service\\s+organi[sz]ation)(?:'?s?'?)?\\s+(?:response|comments?|reply|action\\s+plan|remediation)"
                    + "|(?:response|comments?|reply|remediation)\\s+(?:of|by|from)\\s+(?:the\\s+)?[\\w&'-]+|response|reply|management)\\b\\s*(?:\\([^)]*\\)\\s*)?[:.–—-]?\\s*");
    private static final Pattern DEVIATION = Pattern.compile(
            "(?i)^\\W*(?:(?:details?|description|nature)\\s+of\\s+(?:the\\s+)?)?(?:exceptions?|deviations?|findings?|observations?)(?:\\s+(?:noted|identified|found|details?))?(?:\\s*(?:no\\.?|#)?\\s*\\d{1,2})?\\s*(?:[:.–—-]\\s*|$)");
    private static final Pattern DEVIATION_TITLE = Pattern.compile(
            "(?i)^\\W*(?:exceptions?|deviations?|findings?|observations?)(?:\\s+(?:noted|identified|found|details?))?\\b\\s*");

    /**
     * Parts lines by their labels.
     *
     * @param lines as printed; a label stands at the beginning of a line, or alone in the cell to the left
     */
    static DetailRow of(List<Line> lines) {
        DetailRow detail = new DetailRow(new ArrayList<>(), new ArrayList<>());
        List<Line> into = null;
        for (Line line : lines) {
            Optional<Line> rest = Optional.of(line);
            Matcher response = RESPONSE.matcher(line.text());
            Optional<Integer> deviation = into == null ? deviationLabel(line) : Optional.empty();
            if (response.find()) {
                into = detail.response;
                rest = line.behind(response.end());
            } else if (deviation.isPresent()) {
                into = detail.deviation;
                rest = line.behind(deviation.get());
            }
            if (into != null) {
                rest.ifPresent(into::add);
            }
        }
        return detail;
    }

    /** How many characters the label of a deviation takes, if the line begins with one. */
    private static Optional<Integer> deviationLabel(Line line) {
        Matcher label = DEVIATION.matcher(line.text());
        if (label.find()) {
            return Optional.of(label.end());
        }
        List<Line> parts = line.segments();
        Matcher title = DEVIATION_TITLE.matcher(parts.getFirst().text());
        boolean cell = parts.size() > 1 && title.matches();
        return cell ? Optional.of(parts.getFirst().text().length()) : Optional.empty();
    }

    boolean isDetail() {
        return !deviation.isEmpty() || !response.isEmpty();
    }

    void addTo(ControlEntry entry) {
        entry.deviation().addAll(deviation);
        entry.response().addAll(response);
    }
}
