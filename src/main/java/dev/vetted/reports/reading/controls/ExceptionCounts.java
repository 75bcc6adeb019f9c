package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tables.Column;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.Numbers;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads schedules that give for each control the size of the sample and the number of exceptions in it. */
final class ExceptionCounts {

    private static final Pattern SAMPLE = Pattern.compile(
            "(?i)\\b(?:samples?|sampled|(?:items|number|no\\.?)\\s+(?:tested|selected|examined|inspected)|tested|selected)\\b");
    private static final Pattern POPULATION = Pattern.compile("(?i)\\bpopulation\\b");
    private static final Pattern FLAWS =
            Pattern.compile("(?i)\\b(?:exceptions?|deviations?|findings?|failures?|failed|errors?|departures?)\\b");

    private final ReportText report;
    private final ControlBook book;

    ExceptionCounts(ReportText report, ControlBook book) {
        this.report = report;
        this.book = book;
    }

    void read(Table table) {
        if (!table.has(ColumnRole.ID) || table.has(ColumnRole.TEST)) {
            return;
        }
        for (Row row : table.rows()) {
            Optional<Integer> whole = number(
                    row,
                    title -> SAMPLE.matcher(title).find()
                            && !POPULATION.matcher(title).find()
                            && !FLAWS.matcher(title).find());
            Optional<Integer> part = number(row, title -> FLAWS.matcher(title).find());
            if (whole.isPresent() && part.isPresent() && part.get() > 0 && part.get() <= whole.get()) {
                book.get(ControlIds.clean(ControlIds.id(row.lines(ColumnRole.ID))))
                        .ifPresent(entry -> entry.count(new Numbers.Quantity(part.get(), whole.get())));
            }
        }
    }

    private Optional<Integer> number(Row row, Predicate<String> title) {
        for (int i = 0; i < row.columns().size(); i++) {
            Column column = row.columns().get(i);
            if (column.role() != ColumnRole.ID && title.test(column.title())) {
                return Numbers.number(report.passage(row.cell(i).lines()).text().strip());
            }
        }
        return Optional.empty();
    }
}
