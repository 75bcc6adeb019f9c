package dev.vetted.reports.reading.outline;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.reports.reading.ReportOutline.PrintedDate;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lists every full date of the text with the part in which it stands, page by page. Running headers and footers are no
 * text. A date that is broken over two lines of a cell stands beside other cells, so cells are looked at for such ones.
 */
final class PrintedDates {

    private static final int MOST = 600;

    private final Evidence evidence;
    private final ReportText report;
    private final List<PrintedDate> dates = new ArrayList<>();

    private PrintedDates(Evidence evidence) {
        this.evidence = evidence;
        this.report = evidence.report();
    }

    static List<PrintedDate> of(Evidence evidence, Function<Section, PartKind> kind) {
        return new PrintedDates(evidence).read(kind);
    }

    private List<PrintedDate> read(Function<Section, PartKind> kind) {
        List<Section> sections = report.sections();
        add(0, report.frontMatter().size(), PartKind.FRONT_MATTER);
        for (Section section : sections) {
            add(section.heading().index(), section.end(), kind.apply(section));
        }
        dates.sort(Comparator.comparing(PrintedDate::page));
        return dates.subList(0, Math.min(MOST, dates.size()));
    }

    private void add(int from, int to, PartKind part) {
        found(report.lines().subList(from, to), part).forEach(dates::add);
        for (Table table : evidence.tables()) {
            if (from <= table.from() && table.from() < to) {
                table.rows().stream()
                        .filter(row -> row.kind() == Row.Kind.CELLS)
                        .forEach(row -> addBroken(row, part));
            }
        }
    }

    private void addBroken(Row row, PartKind part) {
        for (int i = 0; i < row.columns().size(); i++) {
            found(row.cell(i).lines(), part).filter(this::isNew).forEach(dates::add);
        }
    }

    private boolean isNew(PrintedDate date) {
        return dates.stream()
                .noneMatch(known -> known.page() == date.page() && known.value().equals(date.value()));
    }

    private Stream<PrintedDate> found(List<Line> lines, PartKind part) {
        return report.passage(lines).findAll(Dates.ONE).stream()
                .flatMap(hit -> Dates.parse(String.valueOf(hit.group(1)), 0)
                        .map(date -> new PrintedDate(date, part, hit.page(), quote(hit), Basis.DATE_PRINTED))
                        .stream());
    }

    /** A broken date is cited by its first word, since its words do not stand side by side. */
    private String quote(Hit hit) {
        return report.page(hit.page()).prints(hit.quote())
                ? hit.quote()
                : hit.quote().split("\\s+")[0];
    }
}
