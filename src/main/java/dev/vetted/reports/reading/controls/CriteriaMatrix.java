package dev.vetted.reports.reading.controls;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads matrices that mark with a cross which control serves which criterion; the criteria stand above the columns, or
 * in front of the rows.
 */
final class CriteriaMatrix {

    private static final Pattern MARK = Pattern.compile("[xX×✓✔●•■◼▪*]|[Yy]es|[Yy]");
    private static final int MOST_OTHER_WORDS = 2;
    private static final int FEWEST_COLUMNS = 3;

    private final ReportText report;
    private final ControlBook book;
    private List<Title> titles = List.of();

    private record Title(Word word, String text) {}

    CriteriaMatrix(ReportText report, ControlBook book) {
        this.report = report;
        this.book = book;
    }

    void read() {
        for (Line line : report.lines()) {
            List<Title> header = header(line);
            if (header.size() >= FEWEST_COLUMNS) {
                titles = header;
            } else if (!titles.isEmpty()) {
                readRow(line);
            }
        }
    }

    /** The ids of a line that holds nothing else but perhaps a word or two; most lines are passed over at their third word. */
    private List<Title> header(Line line) {
        List<Title> header = new ArrayList<>();
        int others = 0;
        for (Word word : line.words()) {
            if (Criteria.only(word.text())
                    || book.get(ControlIds.clean(word.text())).isPresent()) {
                header.add(new Title(word, word.text()));
            } else if (++others > MOST_OTHER_WORDS) {
                return List.of();
            }
        }
        return header;
    }

    private void readRow(Line line) {
        String first = line.words().getFirst().text();
        List<Word> marks = line.words().subList(1, line.words().size());
        if (marks.isEmpty()
                || marks.stream().anyMatch(mark -> !MARK.matcher(mark.text()).matches())) {
            return;
        }
        for (Word mark : marks) {
            nearest(mark).ifPresent(title -> join(first, title.text()));
        }
    }

    private Optional<Title> nearest(Word mark) {
        return titles.stream()
                .filter(title -> Math.abs(title.word().middle() - mark.middle())
                        < title.word().size() * 2)
                .min((a, b) -> Float.compare(
                        Math.abs(a.word().middle() - mark.middle()),
                        Math.abs(b.word().middle() - mark.middle())));
    }

    private void join(String row, String column) {
        boolean criterionFirst = Criteria.only(row);
        List<CriterionId> criteria = Criteria.in(criterionFirst ? row : column);
        book.get(ControlIds.clean(criterionFirst ? column : row))
                .ifPresent(entry -> entry.criteria().addAll(criteria));
    }
}
