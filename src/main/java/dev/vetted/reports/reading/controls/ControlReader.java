package dev.vetted.reports.reading.controls;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.layout.Quotes;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.DeviationText;
import dev.vetted.reports.reading.wording.Numbers;
import dev.vetted.reports.reading.wording.ResultWording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the controls of a report with criteria, tests and results, and the exceptions with their responses. */
public final class ControlReader {

    private static final Pattern NOT_OWN = Pattern.compile(
            "(?i)complementary|user\\s+entit|customer\\s+(?:control|responsib|does)|client\\s+control|user\\s+control|subservice|expected|assumed|relied\\s+upon");
    private static final BigDecimal RULED = new BigDecimal("0.95");
    private static final BigDecimal UNSURE = new BigDecimal("0.6");

    private final ReportText report;
    private final List<Table> tables;
    private final ControlBook book = new ControlBook();

    private ControlReader(ReportText report, List<Table> tables) {
        this.report = report;
        this.tables = tables;
    }

    /** Reads a report; a Type 1 report has controls without tests and results. */
    public static ControlFindings read(ReportText report, List<Table> tables, boolean tested) {
        return new ControlReader(report, tables).read(tested);
    }

    private ControlFindings read(boolean tested) {
        ControlTables rows = new ControlTables(report, book);
        tables.stream().filter(this::holdsControls).forEach(rows::read);
        if (book.all().stream().filter(ControlEntry::hasContent).count() < 3) {
            report.section(SectionKind.TESTS)
                    .ifPresent(section -> new ControlCards(book, report.proseSize()).read(section.lines()));
        }
        CriteriaMapping mapping = new CriteriaMapping(report, book);
        tables.stream().filter(CriteriaMapping::isMapping).forEach(mapping::read);
        Responses responses = new Responses(report, book);
        tables.stream().filter(Responses::isResponseTable).forEach(responses::read);
        responses.readParagraphs(book.all().stream()
                .filter(entry -> result(entry).filter(Result.EXCEPTION::equals).isPresent())
                .toList());
        return findings(tested);
    }

    private boolean holdsControls(Table table) {
        boolean list = table.has(ColumnRole.ID) || table.has(ColumnRole.CONTROL);
        boolean tests = table.has(ColumnRole.TEST) || table.has(ColumnRole.RESULT);
        if (!list || Responses.isResponseTable(table) && !table.has(ColumnRole.RESULT)) {
            return false;
        }
        boolean inTests = report.section(SectionKind.TESTS)
                .filter(section -> section.start() - 4 <= table.from() && table.from() < section.end())
                .isPresent();
        boolean own = !NOT_OWN.matcher(table.titles() + table.context()).find();
        return tests && table.has(ColumnRole.CONTROL)
                || tests && table.has(ColumnRole.ID, ColumnRole.RESULT)
                || inTests && own && table.has(ColumnRole.ID, ColumnRole.CONTROL);
    }

    private ControlFindings findings(boolean tested) {
        List<Control> controls = new ArrayList<>();
        List<ReportedException> exceptions = new ArrayList<>();
        for (ControlEntry entry : book.all()) {
            if (!entry.hasContent()) {
                continue;
            }
            Control control = control(entry, tested);
            controls.add(control);
            if (control.result() == Result.EXCEPTION) {
                exceptions.addAll(exceptions(entry));
            }
        }
        return new ControlFindings(controls, exceptions);
    }

    private Optional<Result> result(ControlEntry entry) {
        return ResultWording.classify(
                DeviationText.withoutResponse(report.passage(entry.result()).text()));
    }

    private Control control(ControlEntry entry, boolean tested) {
        List<Line> cited = entry.text().isEmpty() ? entry.result() : entry.text();
        int page = cited.getFirst().page();
        Result result = tested ? result(entry).orElse(null) : null;
        return new Control(
                entry.id(),
                List.copyOf(entry.criteria()),
                report.passage(entry.text()).text(),
                tested ? TestTexts.of(entry.tests(), report) : List.of(),
                result,
                page,
                Quotes.of(cited, report.page(page), report.hyphenation()),
                tested && result == null ? UNSURE : RULED);
    }

    private List<ReportedException> exceptions(ControlEntry entry) {
        Passage result = report.passage(entry.result());
        List<CriterionId> criteria = List.copyOf(entry.criteria());
        List<ReportedException> exceptions = new ArrayList<>();
        String response = response(entry, result);
        for (String text : DeviationText.deviations(result.text())) {
            int at = Math.max(0, result.text().indexOf(text));
            int page = result.page(at);
            Optional<Numbers.Quantity> quantity = Numbers.quantity(text);
            exceptions.add(new ReportedException(
                    entry.id(),
                    criteria,
                    text,
                    quantity.map(Numbers.Quantity::part).orElse(null),
                    quantity.map(Numbers.Quantity::whole).orElse(null),
                    response.isEmpty() ? null : response,
                    page,
                    quote(entry.result(), result.quote(at, at + text.length()), page),
                    quantity.isPresent() ? RULED : new BigDecimal("0.8")));
        }
        return exceptions;
    }

    private String quote(List<Line> lines, String wanted, int page) {
        if (report.page(page).prints(wanted)) {
            return wanted;
        }
        return lines.stream()
                .filter(line -> line.page() == page && wanted.contains(line.text()))
                .findFirst()
                .map(Line::text)
                .orElseGet(() -> Quotes.of(lines, report.page(page), report.hyphenation()));
    }

    private String response(ControlEntry entry, Passage result) {
        String inCell = DeviationText.response(result.text());
        if (!inCell.isEmpty()) {
            return inCell;
        }
        String apart = report.passage(entry.response()).text();
        String labelled = DeviationText.response(apart);
        return labelled.isEmpty() ? apart : labelled;
    }
}
