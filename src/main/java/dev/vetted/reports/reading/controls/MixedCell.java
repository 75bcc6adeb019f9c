package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.wording.ResultMarks;
import dev.vetted.reports.reading.wording.ResultWording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts a cell that holds tests and, behind each, its result. */
final class MixedCell {

    private static final Pattern TEST = Pattern.compile(
            "(?i)^\\W*(?:\\d{1,2}[.)]\\s*)?(?:we\\s+|the\\s+auditors?\\s+|internal\\s+audit\\s+)?(?:inquir\\w*|enquir\\w*|ask\\w*|interview\\w*|inspect\\w*|observ\\w*|examin\\w*|review\\w*|read|obtain\\w*|select\\w*|sampl\\w*|re-?perform\\w*|recalculat\\w*|test\\w*|look\\w*|discuss\\w*|verif\\w*|confirm\\w*|compar\\w*|trac\\w*|watch\\w*|for\\s+(?:a|an|each|the|\\d+)\\b)");

    private final ResultMarks marks;
    private final List<Line> tests = new ArrayList<>();
    private final List<Line> results = new ArrayList<>();

    private MixedCell(ResultMarks marks) {
        this.marks = marks;
    }

    /**
     * Empty of tests if the cell does not begin with one, or no result follows.
     *
     * @param titled true if the title of the column names both, so that a result may follow within a line
     */
    static MixedCell of(List<Line> lines, ResultMarks marks, boolean titled) {
        MixedCell cell = new MixedCell(marks);
        if (!lines.isEmpty() && TEST.matcher(lines.getFirst().text()).find()) {
            cell.part(lines);
        }
        if (titled && !lines.isEmpty() && !cell.isMixed()) {
            cell = new MixedCell(marks);
            cell.partSentences(lines);
        }
        return cell;
    }

    List<Line> tests() {
        return tests;
    }

    List<Line> results() {
        return results;
    }

    boolean isMixed() {
        return !tests.isEmpty() && !results.isEmpty();
    }

    private void part(List<Line> lines) {
        boolean inResult = false;
        Line last = lines.getFirst();
        for (Line line : lines) {
            String text = line.text();
            boolean anew = Character.isUpperCase(text.charAt(0))
                    && (last.text().matches(".*[.:;]$") || marks.isBare(last.text()));
            if (marks.begins(text)) {
                inResult = true;
            } else if (inResult
                    && anew
                    && (marks.isBare(last.text()) || TEST.matcher(text).find())) {
                inResult = false;
            } else if (!inResult && anew && isResult(text)) {
                inResult = true;
            }
            (inResult ? results : tests).add(line);
            last = line;
        }
    }

    /** What stands in front of the first sentence that states a result is the test. */
    private void partSentences(List<Line> lines) {
        boolean inResult = false;
        for (List<Line> sentence : sentences(lines)) {
            String text = sentence.stream().map(Line::text).collect(Collectors.joining(" "));
            inResult |= isResult(text);
            (inResult ? results : tests).addAll(sentence);
        }
    }

    private static List<List<Line>> sentences(List<Line> lines) {
        List<List<Line>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
        for (Line line : lines) {
            int from = 0;
            for (int i = 0; i < line.words().size(); i++) {
                boolean last = i + 1 == line.words().size();
                boolean ends = line.words().get(i).text().matches(".*\\w{2}[.!?]");
                if (ends || last) {
                    sentences.getLast().add(new Line(line.page(), line.words().subList(from, i + 1)));
                    from = i + 1;
                }
                if (ends) {
                    sentences.add(new ArrayList<>());
                }
            }
        }
        sentences.removeIf(List::isEmpty);
        return sentences;
    }

    private static boolean isResult(String text) {
        return !TEST.matcher(text).find() && ResultWording.classify(text).isPresent();
    }
}
