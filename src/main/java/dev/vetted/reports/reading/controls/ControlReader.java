package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.layout.Quotes;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.DeviationText;
import dev.vetted.reports.reading.wording.Numbers;
import dev.vetted.reports.reading.wording.ResultMarks;
import dev.vetted.reports.reading.wording.ResultWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the controls of a report with criteria, tests and results, and the exceptions with their responses. */
public final class ControlReader {

    private static final Pattern NOT_OWN = Pattern.compile(
            "(?i)complementary|user[\\s-]+entit|customer\\s+(?:control|responsib|does)|client\\s+control|user\\s+control|subservice|expected|assumed|relied\\s+upon");

    private final ReportText report;
    private final List<Table> tables;
    private final ControlBook book = new ControlBook();
    private final ResultMarks marks;

    private ControlReader(ReportText report, List<Table> tables) {
        this.report = report;
        this.tables = tables;
        this.marks = ResultMarks.explainedIn(
                testSections()
                        .flatMap(section -> section.lines().stream())
                        .map(Line::text)
                        .toList(),
                tables.stream()
                        .filter(table -> !table.has(ColumnRole.CONTROL) && !table.has(ColumnRole.TEST))
                        .flatMap(table -> table.rows().stream())
                        .map(this::cells)
                        .toList());
    }

    /** The texts of the cells, without those of a column that tells how was tested. */
    private List<String> cells(Row row) {
        return IntStream.range(0, row.columns().size())
                .filter(column -> row.columns().get(column).role() != ColumnRole.METHOD)
                .mapToObj(column -> report.passage(row.cell(column).lines()).text())
                .toList();
    }

    /** Reads a report; a Type 1 report has controls without tests and results. */
    public static ControlFindings read(ReportText report, List<Table> tables, boolean tested) {
        return new ControlReader(report, tables).read(tested);
    }

    private ControlFindings read(boolean tested) {
        ControlTables rows = new ControlTables(report, book, marks);
        tables.stream().filter(this::holdsControls).forEach(rows::read);
        rows.joinAlsoServing();
        if (book.all().stream().filter(ControlEntry::hasContent).count() < 3) {
            ControlCards cards = new ControlCards(book, report.proseSize());
            testSections().forEach(section -> cards.read(section.lines()));
        }
        joinTextsOfOtherLists(rows);
        CriteriaMapping mapping = new CriteriaMapping(report, book);
        tables.stream().filter(CriteriaMapping::isMapping).forEach(mapping::read);
        new CriteriaMatrix(report, book).read();
        ExceptionCounts counts = new ExceptionCounts(report, book);
        tables.forEach(counts::read);
        Responses responses = new Responses(report, book);
        tables.stream().filter(Responses::isResponseTable).forEach(responses::read);
        responses.readParagraphs(book.all().stream()
                .filter(entry -> result(entry).filter(Result.EXCEPTION::equals).isPresent())
                .toList());
        return findings(tested);
    }

    private Stream<Section> testSections() {
        return report.sections().stream().filter(section -> section.is(SectionKind.TESTS));
    }

    /** Where the tests are listed by number only, the wording of the controls stands in a list elsewhere. */
    private void joinTextsOfOtherLists(ControlTables rows) {
        if (book.all().stream().anyMatch(entry -> entry.text().isEmpty())) {
            tables.stream()
                    .filter(table -> table.has(ColumnRole.ID, ColumnRole.CONTROL) && !table.has(ColumnRole.TEST))
                    .filter(table ->
                            !NOT_OWN.matcher(table.titles() + table.context()).find())
                    .forEach(rows::readKnown);
            joinCards();
        }
    }

    /** The wording may stand in cards of another part, which the auditor's table of tests goes back to by number. */
    private void joinCards() {
        ControlBook cards = new ControlBook();
        ControlCards reader = new ControlCards(cards, report.proseSize());
        report.sections().stream()
                .filter(section ->
                        !section.is(SectionKind.AUDITORS_REPORT) && !section.is(SectionKind.OTHER_INFORMATION))
                .forEach(section -> reader.read(outsideTables(section)));
        book.all().stream()
                .filter(entry -> entry.text().isEmpty())
                .forEach(entry -> cards.get(entry.id()).ifPresent(entry::join));
    }

    private List<Line> outsideTables(Section section) {
        return IntStream.range(section.start(), section.end())
                .filter(index ->
                        tables.stream().noneMatch(table -> table.lines().contains(index)))
                .mapToObj(report.lines()::get)
                .toList();
    }

    private boolean holdsControls(Table table) {
        boolean list = table.has(ColumnRole.ID) || table.has(ColumnRole.CONTROL);
        boolean tests = table.has(ColumnRole.TEST) || table.has(ColumnRole.RESULT);
        if (!list || Responses.isResponseTable(table) && !table.has(ColumnRole.RESULT)) {
            return false;
        }
        boolean inTests =
                testSections().anyMatch(section -> section.start() - 4 <= table.from() && table.from() < section.end());
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
        return ResultWording.classify(marks.spelled(
                DeviationText.withoutResponse(report.passage(entry.result()).text())));
    }

    private Control control(ControlEntry entry, boolean tested) {
        List<Line> cited = entry.text().isEmpty() ? entry.result() : entry.text();
        int page = cited.getFirst().page();
        Result result = tested ? result(entry).orElse(null) : null;
        return new Control(
                entry.id(),
                List.copyOf(entry.criteria()),
                CriteriaBehind.without(report.passage(entry.text()).text()),
                tested ? TestTexts.of(entry.tests(), report) : List.of(),
                result,
                page,
                Quotes.of(cited, report.page(page), report.hyphenation()),
                tested && result == null ? Basis.CONTROL_WITHOUT_RESULT : entry.layout());
    }

    private List<ReportedException> exceptions(ControlEntry entry) {
        Passage result = report.passage(entry.result());
        String response = response(entry, result);
        List<Line> lines = entry.result();
        List<String> texts = DeviationText.deviations(marks.spelled(result.text()));
        boolean counted = texts.stream().anyMatch(text -> Numbers.quantity(text).isPresent());
        if (!counted && !entry.deviation().isEmpty()) {
            lines = entry.deviation();
            result = report.passage(lines);
            texts = DeviationText.deviations(marks.spelled(result.text()));
        }
        List<ReportedException> exceptions = new ArrayList<>();
        for (String text : texts) {
            exceptions.add(exception(entry, text, result, lines, response, texts.size() == 1));
        }
        return exceptions;
    }

    private ReportedException exception(
            ControlEntry entry, String text, Passage printed, List<Line> lines, String response, boolean alone) {
        int at = Math.max(0, printed.text().indexOf(text));
        int page = printed.page(at);
        Optional<Numbers.Quantity> stated = Numbers.quantity(text);
        Optional<Numbers.Quantity> quantity = stated.or(() -> Numbers.quantityOfSample(
                        text, report.passage(entry.tests()).text()))
                .or(() -> alone ? entry.counted() : Optional.empty());
        return new ReportedException(
                entry.id(),
                List.copyOf(entry.criteria()),
                text,
                quantity.map(Numbers.Quantity::part).orElse(null),
                quantity.map(Numbers.Quantity::whole)
                        .or(() -> Numbers.wholeOfUncounted(text))
                        .orElse(null),
                response.isEmpty() ? null : response,
                page,
                quote(lines, printed.quote(at, at + text.length()), page),
                stated.isPresent()
                        ? Basis.EXCEPTION_COUNTED
                        : quantity.isPresent() ? Basis.EXCEPTION_COUNTED_BY_TEST : Basis.EXCEPTION_UNCOUNTED);
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
