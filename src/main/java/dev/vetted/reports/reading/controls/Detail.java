package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is printed about a control apart from its row: the deviation at length and the response to it, below the row or
 * in a box under the table.
 *
 * @param about what the labels say beside the kind of text: the number of an exception, the id of a control
 */
record Detail(String about, List<Line> deviation, List<Line> response) {

    private static final String FLAW = "(?:exceptions?|deviations?|findings?|observations?)";
    private static final Pattern RESPONSE = Pattern.compile(
            "(?i)^\\W*(?:(?:unaudited\\s+)?(?:management|directors?|company|entity|service\\s+organi[sz]ation)(?:'?s?'?)?\\s+(?:response|comments?|reply|action\\s+plan|remediation)"
                    + "|(?:response|comments?|reply|remediation)\\s+(?:of|by|from)\\s+(?:the\\s+)?[\\w&'-]+|(?:corrective\\s+|remedial\\s+)?(?:actions?|measures?|steps)\\s+(?:taken|planned|agreed)(?:\\s+by\\s+[^:.]{2,60}(?=[:.]))?|(?:remarks?|explanations?|statement)\\s+(?:of|by|from)\\s+(?:the\\s+)?[\\w&'-]+|response|reply|management)\\b"
                    + "(?<about>\\s+(?:to|on|for|regarding|concerning)\\s[^:.]{1,80}(?=[:.–—]|\\s*$))?\\s*(?:\\([^)]*\\)\\s*)?[:.–—-]?\\s*");
    private static final Pattern DEVIATION = Pattern.compile(
            "(?i)^\\W*(?:(?:details?|description|nature)\\s+of\\s+(?:the\\s+)?)?"
                    + FLAW
                    + "(?:\\s+(?:noted|identified|found|details?))?(?<about>\\s*(?:no\\.?|#)?\\s*\\d{1,2})?\\s*(?:[:.–—-]\\s*|$)");
    private static final Pattern TITLE =
            Pattern.compile("(?i)^\\W*" + FLAW + "(?:\\s+(?:noted|identified|found|details?))?(?<about>\\s*\\d{1,2})?");
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)^\\W*(?:[a-z]+\\s+){0,2}[A-Z0-9][\\w./-]*\\d[\\w./-]*\\W*$");

    /**
     * Parts lines by their labels.
     *
     * @param lines as printed; a label stands at the beginning of a line, or alone in a cell to the left
     */
    static List<Detail> of(List<Line> lines) {
        List<Detail> details = new ArrayList<>();
        List<Line> into = null;
        for (Line line : lines) {
            Optional<Label> label = label(line, into != null);
            if (label.isEmpty()) {
                if (into != null) {
                    into.add(line);
                }
                continue;
            }
            boolean anew = details.isEmpty()
                    || !label.get().response()
                    || !label.get().about().isEmpty();
            if (anew) {
                details.add(new Detail(label.get().about(), new ArrayList<>(), new ArrayList<>()));
            }
            Detail detail = details.getLast();
            into = label.get().response() ? detail.response : detail.deviation;
            label.get().rest().ifPresent(into::add);
        }
        return details;
    }

    /**
     * The label with which a line begins.
     *
     * @param within true inside of a labelled text, where only a numbered label begins another deviation
     */
    private static Optional<Label> label(Line line, boolean within) {
        Matcher response = RESPONSE.matcher(line.text());
        if (response.find()) {
            return Optional.of(new Label(true, about(response), line.behind(response.end())));
        }
        Matcher deviation = DEVIATION.matcher(line.text());
        if (deviation.find() && (!within || !about(deviation).isEmpty())) {
            Optional<Line> rest = line.behind(deviation.end());
            boolean reference =
                    rest.filter(it -> REFERENCE.matcher(it.text()).matches()).isPresent();
            return Optional.of(
                    reference
                            ? new Label(false, line.text(), Optional.empty())
                            : new Label(
                                    false,
                                    about(deviation).isEmpty()
                                            ? ""
                                            : line.text().substring(0, deviation.end()),
                                    rest));
        }
        List<Line> cells = line.segments();
        Matcher title = TITLE.matcher(cells.getFirst().text());
        return cells.size() > 1 && !within && title.matches()
                ? Optional.of(new Label(
                        false, about(title).isEmpty() ? "" : cells.getFirst().text(), line.behind(title.end())))
                : Optional.empty();
    }

    private static String about(Matcher label) {
        return label.group("about") == null ? "" : label.group("about").strip();
    }

    private record Label(boolean response, String about, Optional<Line> rest) {}
}
