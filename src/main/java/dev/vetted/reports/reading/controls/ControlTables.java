package dev.vetted.reports.reading.controls;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads controls from the rows of tables; rows that name a criterion hold for the controls below them. */
final class ControlTables {

    private static final Pattern RESPONSE = Pattern.compile(
            "(?i)^\\W*(?:management|response|reply|comments?\\s+(?:of|by|from)|directors?'?\\s+comment).*");

    /** Criteria in parentheses or brackets at the end of the text. */
    private static final Pattern BEHIND = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]\\W*$");

    private final ReportText report;
    private final ControlBook book;
    private List<CriterionId> current = List.of();

    ControlTables(ReportText report, ControlBook book) {
        this.report = report;
        this.book = book;
    }

    void read(Table table) {
        current = Criteria.leading(table.context());
        ControlEntry last = null;
        for (Row row : table.rows()) {
            if (row.kind() == Row.Kind.SPAN) {
                readSpan(row, last);
                continue;
            }
            ControlEntry entry = entry(row);
            if (entry != null) {
                last = book.add(entry);
            }
        }
    }

    /** Takes from a list only what belongs to controls that are known already. */
    void readKnown(Table table) {
        for (Row row : table.rows()) {
            ControlEntry entry = row.kind() == Row.Kind.CELLS ? entry(row) : null;
            if (entry != null) {
                book.get(entry.id()).ifPresent(known -> known.join(entry));
            }
        }
    }

    private void readSpan(Row row, ControlEntry last) {
        String text = report.passage(row.span()).text();
        if (RESPONSE.matcher(text).matches() && last != null) {
            last.response().addAll(row.span());
            return;
        }
        for (Line line : row.span()) {
            List<CriterionId> leading = Criteria.leading(line.text());
            current = leading.isEmpty() ? current : leading;
        }
    }

    private ControlEntry entry(Row row) {
        List<Line> idLines = row.lines(ColumnRole.ID);
        List<Line> text = new ArrayList<>(row.lines(ColumnRole.CONTROL));
        List<CriterionId> criteria = new ArrayList<>();
        String id;
        if (idLines.isEmpty() && !row.roles().contains(ColumnRole.ID) && !text.isEmpty()) {
            id = text.getFirst().words().getFirst().text();
            text.set(0, withoutFirstWord(text.getFirst()));
            text.removeIf(line -> line.words().isEmpty());
        } else {
            id = ControlIds.id(idLines);
            ControlIds.rest(idLines).forEach(rest -> criteria.addAll(Criteria.in(rest)));
        }
        if (!ControlIds.isId(id)) {
            return null;
        }
        ControlEntry entry = new ControlEntry(ControlIds.clean(id));
        entry.criteria().addAll(criteria);
        entry.criteria()
                .addAll(Criteria.in(
                        report.passage(row.lines(ColumnRole.CRITERIA)).text()));
        if (entry.criteria().isEmpty()) {
            entry.criteria().addAll(current);
        }
        if (entry.criteria().isEmpty()) {
            Matcher behind = BEHIND.matcher(report.passage(text).text());
            if (behind.find() && Criteria.only(behind.group(1))) {
                entry.criteria().addAll(Criteria.in(behind.group(1)));
            }
        }
        entry.text().addAll(text);
        entry.tests().addAll(row.lines(ColumnRole.TEST));
        entry.result().addAll(row.lines(ColumnRole.RESULT));
        if (entry.result().isEmpty()) {
            entry.result().addAll(row.lines(ColumnRole.DEVIATION));
        }
        entry.response().addAll(row.lines(ColumnRole.RESPONSE));
        return entry;
    }

    private static Line withoutFirstWord(Line line) {
        List<Word> words = line.words();
        return words.size() > 1 ? new Line(line.page(), words.subList(1, words.size())) : line;
    }
}
