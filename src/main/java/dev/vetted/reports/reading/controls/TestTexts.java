package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import java.util.ArrayList;
import java.util.List;

/** Parts the tests of one control: by numbers, else by paragraphs. */
final class TestTexts {

    private static final String MARK =
            "^(?:\\d{1,2}[.)]|[a-h][.)]|[ivx]{1,4}[.)]|\\((?:\\d{1,2}|[a-h]|[ivx]{1,4})\\)|[•–—▪●-])\\s+";
    private static final String NUMBER = MARK + "(?=\\S).*";

    /** What stands in place of a test. */
    private static final String NONE = "(?i)^\\W*(?:not\\s+(?:tested|applicable|examined)|no\\s+tests?|none|n/?a)\\b.*";

    private TestTexts() {}

    static List<String> of(List<Line> lines, ReportText report) {
        boolean numbered = lines.stream().anyMatch(line -> line.text().matches(NUMBER));
        List<String> tests = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().chars().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            boolean begins = numbered
                    ? line.text().matches(NUMBER)
                    : current.isEmpty() || ends(current.getLast()) && opens(line);
            if (begins && !current.isEmpty()) {
                tests.add(text(current, report));
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            tests.add(text(current, report));
        }
        tests.removeIf(test -> test.matches(NONE));
        return tests;
    }

    private static boolean ends(Line line) {
        return line.text().endsWith(".");
    }

    private static boolean opens(Line line) {
        return Character.isUpperCase(line.text().charAt(0));
    }

    private static String text(List<Line> lines, ReportText report) {
        return report.passage(lines).text().replaceFirst(MARK, "");
    }
}
