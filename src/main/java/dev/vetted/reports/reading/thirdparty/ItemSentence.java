package dev.vetted.reports.reading.thirdparty;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads controls that one sentence lists behind a colon, parted by semicolons. */
final class ItemSentence {

    private static final Pattern LIST = Pattern.compile(
            "(?is)\\b(?:following|these|controls?|expect(?:s|ed)?|assum(?:es|ed)|responsible|must|should|relies)\\b[^:;]*:\\s+(.+;.+)$");
    private static final Pattern PART = Pattern.compile("[^;]+");
    private static final Pattern MARK =
            Pattern.compile("^\\s*(?:and\\s+|or\\s+)?(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})[.)]\\s+)?(?:and\\s+)?");
    private static final int FEWEST_WORDS = 3;

    private final ReportText report;
    private final List<Line> lines;

    private ItemSentence(ReportText report, List<Line> lines) {
        this.report = report;
        this.lines = lines;
    }

    static List<ListedControl> read(ReportText report, List<Line> lines) {
        return new ItemSentence(report, lines).read();
    }

    private List<ListedControl> read() {
        List<ListedControl> items = new ArrayList<>();
        for (Hit sentence : report.passage(lines).sentences()) {
            Matcher list = LIST.matcher(sentence.text());
            if (list.find()) {
                Matcher part = PART.matcher(list.group(1));
                while (part.find()) {
                    int start = sentence.start() + list.start(1) + part.start();
                    add(items, part.group(), start);
                }
            }
        }
        return items;
    }

    private void add(List<ListedControl> items, String part, int start) {
        Matcher mark = MARK.matcher(part);
        int skipped = mark.find() ? mark.end() : 0;
        String printed = part.substring(skipped).strip();
        ItemText item = ItemText.of(printed);
        String text = item.text().replaceFirst("[.,]$", "");
        if (text.split("\\s+").length >= FEWEST_WORDS && !Criteria.only(text)) {
            List<CriterionId> criteria = item.criteria();
            items.add(new ListedControl(
                    null, null, text, criteria, linesOf(start + skipped, printed.length()), Basis.EXPECTED_IN_LIST));
        }
    }

    /** The lines on which a stretch of the running text is printed. */
    private List<Line> linesOf(int from, int length) {
        int first = lineAt(from);
        int last = Math.max(first, lineAt(from + Math.max(0, length - 1)));
        return lines.subList(first, last + 1);
    }

    private int lineAt(int offset) {
        int line = 0;
        while (line + 1 < lines.size()
                && report.passage(lines.subList(0, line + 1)).text().length() <= offset) {
            line++;
        }
        return line;
    }
}
