package dev.vetted.coverage;

import dev.vetted.policy.limits.ReportLimits;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Coverage over time: what the periods and letters say of each day, by the limits of the review policy. */
public record CoverageTimeline(List<ReportPeriod> reports, List<BridgeLetter> letters, ReportLimits limits) {

    public CoverageTimeline {
        reports = reports.stream()
                .sorted(Comparator.comparing(ReportPeriod::start).thenComparing(ReportPeriod::end))
                .toList();
        letters = List.copyOf(letters);
    }

    public Standing on(LocalDate day) {
        Optional<LocalDate> covering = reports.stream()
                .filter(it -> it.covers(day))
                .map(ReportPeriod::end)
                .max(Comparator.naturalOrder());
        Optional<LocalDate> last = covering.or(() -> reports.stream()
                .map(ReportPeriod::end)
                .filter(end -> end.isBefore(day))
                .max(Comparator.naturalOrder()));
        CoverageState state = covering.isPresent()
                ? CoverageState.COVERS
                : last.map(end -> after(end, day)).orElseGet(this::beforeAll);
        ReportAge age = last.map(end -> age(end, day)).orElse(ReportAge.NO_REPORT);
        return new Standing(state, age, wanted(state, age, last, day), last);
    }

    /** The first day after the given one on which the standing is another. */
    public Optional<LocalDate> nextChange(LocalDate day) {
        Standing now = on(day);
        return turns().tailSet(day, false).stream()
                .filter(turn -> on(turn).differsFrom(now))
                .findFirst();
    }

    /** The days between consecutive reports that none covers, in order. */
    public List<CoverageGap> gaps() {
        List<CoverageGap> gaps = new ArrayList<>();
        LocalDate covered = null;
        for (ReportPeriod report : reports) {
            if (covered != null && report.start().isAfter(covered.plusDays(1))) {
                gaps.add(gap(covered, report.start()));
            }
            covered = covered == null || report.end().isAfter(covered) ? report.end() : covered;
        }
        return gaps;
    }

    /**
     * The last day that letters speak of after a period end, and that the policy lets them; empty without a letter. A
     * letter on the time after an earlier report says nothing of a later one.
     */
    public Optional<LocalDate> bridgedUntil(LocalDate end) {
        LocalDate longest = end.plusMonths(limits.bridgeLetterCoversMonths());
        LocalDate reached = end;
        boolean further = true;
        while (further) {
            LocalDate from = reached;
            Optional<LocalDate> next = letters.stream()
                    .filter(it -> it.from().isAfter(end) && !it.from().isAfter(from.plusDays(1)))
                    .filter(it -> it.to().isAfter(from))
                    .map(BridgeLetter::to)
                    .max(Comparator.naturalOrder());
            further = next.isPresent();
            reached = next.orElse(reached);
        }
        return reached.equals(end) ? Optional.empty() : Optional.of(reached.isBefore(longest) ? reached : longest);
    }

    private CoverageState after(LocalDate end, LocalDate day) {
        return bridgedUntil(end)
                .map(until -> day.isAfter(until) ? CoverageState.BRIDGE_EXPIRED : CoverageState.BRIDGED_ONLY)
                .orElse(CoverageState.UNCOVERED_AFTER_PERIOD);
    }

    private CoverageState beforeAll() {
        return reports.isEmpty() ? CoverageState.NO_REPORT : CoverageState.NOT_YET_EFFECTIVE;
    }

    private ReportAge age(LocalDate end, LocalDate day) {
        if (day.isAfter(end.plusMonths(limits.redFlagAfterMonths()))) {
            return ReportAge.RED_FLAG;
        }
        return day.isAfter(end.plusMonths(limits.staleAfterMonths())) ? ReportAge.STALE : ReportAge.CURRENT;
    }

    /** A letter is asked for while one could still bridge; a stale report stays stale with it. */
    private Wanted wanted(CoverageState state, ReportAge age, Optional<LocalDate> last, LocalDate day) {
        if (age != ReportAge.CURRENT) {
            return Wanted.NEXT_REPORT;
        }
        boolean late = last.filter(end -> day.isAfter(end.plusMonths(limits.bridgeLetterAfterMonths())))
                .isPresent();
        return late && state == CoverageState.UNCOVERED_AFTER_PERIOD ? Wanted.BRIDGE_LETTER : Wanted.NOTHING;
    }

    /** Every day on which the standing may turn. */
    private NavigableSet<LocalDate> turns() {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (ReportPeriod report : reports) {
            LocalDate end = report.end();
            turns.add(report.start());
            Stream.of(
                            end,
                            end.plusMonths(limits.bridgeLetterAfterMonths()),
                            end.plusMonths(limits.staleAfterMonths()),
                            end.plusMonths(limits.redFlagAfterMonths()),
                            bridgedUntil(end).orElse(end))
                    .map(it -> it.plusDays(1))
                    .forEach(turns::add);
        }
        return turns;
    }

    private CoverageGap gap(LocalDate end, LocalDate next) {
        LocalDate to = next.minusDays(1);
        long days = ChronoUnit.DAYS.between(end, to);
        return new CoverageGap(
                end.plusDays(1),
                to,
                days,
                days <= limits.uncoveredDays(),
                bridgedUntil(end).map(until -> until.isBefore(to) ? until : to));
    }
}
