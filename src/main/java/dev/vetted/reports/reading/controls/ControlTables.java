package dev.vetted.reports.reading.controls;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.Criteria;
import dev.vetted.reports.reading.wording.ResultMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads controls from the rows of tables; rows that name a criterion hold for the controls below them. */
final class ControlTables {

    private static final Pattern ALSO = Pattern.compile(
            "(?i)\\b(?:see\\s+also|refer\\s+also|in\\s+addition|also\\s+(?:support|serve|address|meet|contribute|relate|help|apply|see)\\w*|additional(?:ly)?|further\\s+controls?|supporting\\s+controls?)\\b");
    private static final Pattern CRITERIA_LABEL = Pattern.compile(
            "(?i)^\\W*(?:(?:related|applicable|supported|relevant|trust\\s+services|common)\\s+)*(?:criteri(?:on|a)|TSC|TSP)(?:\\s+(?:supported|met|ref\\w*))?\\s*[:–—-]?\\s*");

    private static final Pattern TESTS_TOO = Pattern.compile("(?i)\\b(?:tests?|testing|procedures?|work)\\b");

    private final ReportText report;
    private final ControlBook book;
    private final ResultMarks marks;
    private final List<Also> alsoServing = new ArrayList<>();
    private List<CriterionId> current = List.of();

    /** A note that further controls serve criteria. */
    private record Also(String text, List<CriterionId> criteria) {}

    ControlTables(ReportText report, ControlBook book, ResultMarks marks) {
        this.report = report;
        this.book = book;
        this.marks = marks;
    }

    void read(Table table) {
        current = Criteria.leading(table.context());
        @Nullable ControlEntry last = null;
        List<Line> span = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.kind() == Row.Kind.SPAN) {
                span.addAll(row.span());
                continue;
            }
            readSpan(span, last);
            span.clear();
            ControlEntry entry = entry(row);
            if (entry != null) {
                last = book.add(entry);
            } else if (last != null) {
                addDetails(Detail.of(row.allLines()), last);
            }
        }
        readSpan(span, last);
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

    /** Lines across the table; several spanning rows one below the other are one text. */
    private void readSpan(List<Line> span, @Nullable ControlEntry last) {
        List<Line> block = new ArrayList<>();
        for (Line line : span) {
            List<CriterionId> leading = Criteria.leading(line.text());
            if (!leading.isEmpty()) {
                readBlock(block, last);
                block.clear();
                current = leading;
            }
            block.add(line);
        }
        readBlock(block, last);
    }

    /** Lines between two criteria: details of controls, or a note on what serves the criterion too. */
    private void readBlock(List<Line> block, @Nullable ControlEntry last) {
        List<Detail> details = Detail.of(block);
        if (!details.isEmpty() && last != null) {
            addDetails(details, last);
        } else {
            noteAlsoServing(block);
        }
    }

    private void noteAlsoServing(List<Line> note) {
        String text = report.passage(note).text();
        if (ALSO.matcher(text).find() && !current.isEmpty()) {
            alsoServing.add(new Also(text, current));
        }
    }

    /** A detail belongs to the control it names, else to the one whose result bears its number, else to the one above. */
    private void addDetails(List<Detail> details, ControlEntry above) {
        for (Detail detail : details) {
            ControlEntry target = book.named(detail.about())
                    .or(() -> book.numbered(detail.about(), report))
                    .orElse(above);
            target.deviation().addAll(detail.deviation());
            addOnce(target, detail.response());
        }
    }

    /** A control that is listed twice brings its response twice. */
    private void addOnce(ControlEntry target, List<Line> response) {
        String known = Letters.of(report.passage(target.response()).text());
        if (!known.contains(Letters.of(report.passage(response).text()))) {
            target.response().addAll(response);
        }
    }

    /** To be called when all tables were read: a note under a criterion may name controls that come later. */
    void joinAlsoServing() {
        for (Also also : alsoServing) {
            book.allNamed(also.text()).forEach(entry -> entry.criteria().addAll(also.criteria()));
        }
    }

    private ControlEntry entry(Row row) {
        List<Line> idLines = row.lines(ColumnRole.ID);
        List<Line> text = new ArrayList<>(row.lines(ColumnRole.CONTROL));
        List<CriterionId> criteria = new ArrayList<>();
        String id;
        if (idLines.isEmpty() && !row.roles().contains(ColumnRole.ID) && !text.isEmpty()) {
            Line first = text.removeFirst();
            id = ControlIds.leadingText(first.text());
            first.behind(id.length()).ifPresent(text::addFirst);
        } else {
            id = ControlIds.id(idLines);
            ControlIds.rest(idLines).forEach(rest -> criteria.addAll(Criteria.in(rest)));
        }
        if (!ControlIds.isId(id)) {
            return null;
        }
        takeCriteriaLines(text, criteria);
        ControlEntry entry = new ControlEntry(ControlIds.clean(id), Basis.CONTROL_IN_TABLE);
        entry.criteria().addAll(criteria);
        entry.criteria()
                .addAll(Criteria.in(
                        report.passage(row.lines(ColumnRole.CRITERIA)).text()));
        if (entry.criteria().isEmpty()) {
            entry.criteria().addAll(CriteriaBehind.in(report.passage(text).text()));
        }
        if (entry.criteria().isEmpty()) {
            entry.criteria().addAll(current);
        }
        entry.text().addAll(text);
        entry.tests().addAll(row.lines(ColumnRole.TEST));
        entry.result().addAll(row.lines(ColumnRole.RESULT));
        if (entry.result().isEmpty()) {
            entry.result().addAll(row.lines(ColumnRole.DEVIATION));
        }
        entry.response().addAll(row.lines(ColumnRole.RESPONSE));
        if (!row.roles().contains(ColumnRole.TEST)) {
            partMixed(
                    entry,
                    row.columns().stream()
                            .anyMatch(column -> column.role() == ColumnRole.RESULT
                                    && TESTS_TOO.matcher(column.title()).find()));
        }
        return entry;
    }

    /** One column may hold both the tests and their results. */
    private void partMixed(ControlEntry entry, boolean titled) {
        MixedCell cell = MixedCell.of(entry.result(), marks, titled);
        if (cell.isMixed()) {
            entry.result().clear();
            entry.result().addAll(cell.results());
            entry.tests().addAll(cell.tests());
        }
    }

    /** "Criteria: CC6.1, CC6.2" on a line of its own in the text of the control. */
    private static void takeCriteriaLines(List<Line> text, List<CriterionId> criteria) {
        for (int i = text.size() - 1; i >= 0; i--) {
            Matcher label = CRITERIA_LABEL.matcher(text.get(i).text());
            String ids = label.find()
                    ? text.get(i).text().substring(label.end())
                    : text.get(i).text();
            if (Criteria.only(ids) && !ids.matches("[^(\\[]*[)\\]].*")) {
                criteria.addAll(Criteria.in(ids));
                text.remove(i);
            }
        }
    }
}
