package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.Dates;
import dev.vetted.reports.reading.wording.Dates.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the period or the date of the examination; the auditor's report is the best place, all places must agree. */
public final class Periods {

    private static final Pattern AS_OF =
            Pattern.compile("(?i)\\bas\\s+(?:of|at)\\s+(?:the\\s+)?(" + Dates.ONE.pattern() + ")");

    private final Evidence evidence;
    private final DocumentType type;

    private Periods(Evidence evidence, DocumentType type) {
        this.evidence = evidence;
        this.type = type;
    }

    /** The first and the last day, both or none. */
    public record Period(Fact<LocalDate> start, Fact<LocalDate> end) {
        static Period none() {
            return new Period(Fact.notFound(), Fact.notFound());
        }
    }

    public static Period period(Evidence evidence, DocumentType type) {
        return new Periods(evidence, type).period();
    }

    public static Fact<LocalDate> asOf(Evidence evidence, DocumentType type) {
        return type == DocumentType.SOC2_TYPE1 ? new Periods(evidence, type).asOf() : Fact.notFound();
    }

    /** Periods that other parts of the document state, where they differ from the one of the auditor's report. */
    public static List<Range> differing(Evidence evidence, Period period) {
        List<Range> differing = new ArrayList<>();
        for (Passage place : List.of(evidence.front(), evidence.passage(SectionKind.ASSERTION))) {
            mostFrequent(Dates.ranges(place))
                    .filter(range -> period.end().isFound()
                            && !(range.start().equals(period.start().value())
                                    && range.end().equals(period.end().value())))
                    .ifPresent(differing::add);
        }
        return differing;
    }

    private Period period() {
        if (!Evidence.isAttested(type) || type == DocumentType.SOC2_TYPE1) {
            return Period.none();
        }
        List<Passage> places =
                List.of(evidence.auditorsReport(), evidence.passage(SectionKind.ASSERTION), evidence.front());
        Basis basis = Basis.PERIOD_BY_AUDITOR;
        for (Passage place : places) {
            Optional<Range> range = mostFrequent(Dates.ranges(place));
            if (range.isPresent()) {
                Range found = range.get();
                return new Period(
                        Fact.of(found.start(), found.page(), found.quote(), basis),
                        Fact.of(found.end(), found.page(), found.quote(), basis));
            }
            basis = Basis.PERIOD_ELSEWHERE;
        }
        return Period.none();
    }

    private static Optional<Range> mostFrequent(List<Range> ranges) {
        Map<String, List<Range>> same = new LinkedHashMap<>();
        for (Range range : ranges) {
            same.computeIfAbsent(range.start() + "/" + range.end(), key -> new ArrayList<>())
                    .add(range);
        }
        return same.values().stream().max(Comparator.comparing(List::size)).map(List::getFirst);
    }

    private Fact<LocalDate> asOf() {
        Basis basis = Basis.AS_OF_BY_AUDITOR;
        for (Passage place :
                List.of(evidence.auditorsReport(), evidence.front(), evidence.passage(SectionKind.ASSERTION))) {
            Map<LocalDate, List<Hit>> hits = new LinkedHashMap<>();
            for (Hit hit : place.findAll(AS_OF)) {
                Dates.parse(hit.group(1), 0)
                        .ifPresent(date -> hits.computeIfAbsent(date, key -> new ArrayList<>())
                                .add(hit));
            }
            Optional<Map.Entry<LocalDate, List<Hit>>> best = hits.entrySet().stream()
                    .max(Comparator.comparing(entry -> entry.getValue().size()));
            if (best.isPresent()) {
                Hit hit = best.get().getValue().getFirst();
                return Fact.of(best.get().getKey(), hit.page(), hit.quote(), basis);
            }
            basis = Basis.AS_OF_ELSEWHERE;
        }
        return Fact.notFound();
    }
}
