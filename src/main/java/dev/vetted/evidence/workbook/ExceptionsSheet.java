package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReportEvidence.ReportedException;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** What the auditor found deviating, how it was rated, and what a person disposed. */
final class ExceptionsSheet {

    private static final String NOT_COMPUTED = "not computed";
    private static final String NOT_RATED = "not rated";
    private static final String NOT_OVERRIDDEN = "not overridden";
    private static final String NOT_COMPENSATED = "no control of the report";
    private static final String NOT_DISPOSED = "not disposed";

    private static final List<Column<ReportedException>> COLUMNS = List.of(
            new Column<>("Control", 14, row -> Cells.printed(row.controlId(), Cells.NOT_STATED)),
            new Column<>("Criteria", 14, row -> Cells.list(row.criteria())),
            new Column<>("Deviation as printed", 44, row -> Cells.printed(row.text(), Cells.NOT_STATED)),
            new Column<>("Deviations k", 12, row -> Cells.orAbsent(row.deviations(), Value::integer, Cells.NOT_STATED)),
            new Column<>("Sample n", 12, row -> Cells.orAbsent(row.sample(), Value::integer, Cells.NOT_STATED)),
            new Column<>("Observed rate", 14, ExceptionsSheet::observedRate),
            new Column<>("Upper bound", 14, row -> Cells.orAbsent(row.upperBound(), Value::percent, NOT_COMPUTED)),
            new Column<>("Severity", 14, row -> Cells.judgement(row.severity(), NOT_RATED)),
            new Column<>("Computed severity", 14, row -> Cells.judgement(row.computed(), NOT_RATED)),
            new Column<>("Override", 30, row -> Cells.own(row.override(), NOT_OVERRIDDEN)),
            new Column<>("Factors of the computed severity", 60, ExceptionsSheet::parts),
            new Column<>("Disposition", 20, row -> Cells.judgement(row.disposition(), NOT_DISPOSED)),
            new Column<>("Compensated by", 24, row -> Cells.own(row.compensation(), NOT_COMPENSATED)),
            new Column<>("Reason", 36, row -> Cells.own(row.reason(), Cells.NOT_STATED)),
            new Column<>("Disposed by", 18, row -> Cells.own(row.disposedBy(), NOT_DISPOSED)),
            new Column<>("Disposed at", 24, row -> Cells.moment(row.disposedAt(), NOT_DISPOSED)),
            new Column<>("Management response", 40, row -> Cells.printed(row.managementResponse(), Cells.NOT_FOUND)),
            new Column<>("Page", 10, row -> Cells.page(row.page())),
            new Column<>("Quote", 44, row -> Cells.quote(row.quote())));

    private ExceptionsSheet() {}

    static void write(SheetWriter sheet, ReportEvidence report) {
        sheet.note(inWords(report));
        if (report.exceptions().rows().isEmpty()) {
            return;
        }
        sheet.note(
                "Upper bound: exact one-sided bound of the rate (Clopper-Pearson) at the confidence that the factors name. It holds for random samples of"
                        + " a large population; samples in reports are often chosen by judgement, so take it as orientation."
                        + " Management's responses are not audited and change no severity.");
        sheet.table("Exceptions", report.exceptions().rows(), COLUMNS);
    }

    static String inWords(ReportEvidence report) {
        var rows = report.exceptions().rows();
        String reading = Sentences.reading(report.exceptions(), "tests section", "exception", "exceptions");
        return rows.isEmpty()
                ? reading
                : reading + " Severity: " + Sentences.tally(rows, ReportedException::severity, NOT_RATED)
                        + ". Disposition: " + Sentences.tally(rows, ReportedException::disposition, NOT_DISPOSED) + ".";
    }

    private static Value observedRate(ReportedException row) {
        if (row.deviations() == null || row.sample() == null || row.sample() <= 0) {
            return Value.absent(NOT_COMPUTED);
        }
        return Value.percent(BigDecimal.valueOf(row.deviations())
                .divide(BigDecimal.valueOf(row.sample()), 6, RoundingMode.HALF_EVEN));
    }

    private static Value parts(ReportedException row) {
        String parts = row.severityParts().stream()
                .map(part -> part.factor() + ": " + part.value())
                .collect(Collectors.joining("\n"));
        return Cells.own(parts, Cells.NOT_STATED);
    }
}
