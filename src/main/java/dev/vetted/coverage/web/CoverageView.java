package dev.vetted.coverage.web;

import dev.vetted.coverage.Coverage;
import dev.vetted.coverage.CoverageGap;
import dev.vetted.coverage.CoverageState;
import dev.vetted.coverage.ReportAge;
import dev.vetted.coverage.Standing;
import dev.vetted.coverage.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Coverage on a day as the API shows it.
 *
 * @param periodEnd end of the report that covers the day, or else of the last one before it
 * @param bridgedUntil the last day after that which a letter speaks of
 * @param next the next day on which something is different
 * @param systems the systems that the reports are about, by their own names
 * @param notCounted accepted documents that cover no day
 */
record CoverageView(
        LocalDate on,
        CoverageState state,
        ReportAge age,
        Wanted wanted,
        @Nullable LocalDate periodEnd,
        @Nullable LocalDate bridgedUntil,
        @Nullable NextView next,
        List<PeriodView> reports,
        List<LetterView> letters,
        List<GapView> gaps,
        List<NotCountedView> notCounted,
        List<String> systems,
        int policyVersion,
        Map<String, String> links) {

    static CoverageView of(Coverage coverage) {
        Standing standing = coverage.standing();
        return new CoverageView(
                coverage.on(),
                standing.state(),
                standing.age(),
                standing.wanted(),
                standing.last().orElse(null),
                coverage.bridgedUntil().orElse(null),
                coverage.nextChange()
                        .flatMap(day -> coverage.thenStanding().map(then -> NextView.of(day, then)))
                        .orElse(null),
                coverage.documents().reports().stream()
                        .map(it -> new PeriodView(
                                it.report().toString(),
                                it.system().orElse(null),
                                it.start(),
                                it.end(),
                                it.opinion().map(Enum::name).orElse(null)))
                        .toList(),
                coverage.documents().letters().stream()
                        .map(it -> new LetterView(it.report().toString(), it.from(), it.to()))
                        .toList(),
                coverage.gaps().stream().map(GapView::of).toList(),
                coverage.documents().notCounted().stream()
                        .map(it -> new NotCountedView(it.report().toString(), it.kind(), it.reason()))
                        .toList(),
                coverage.systems(),
                coverage.policyVersion(),
                Map.of("thirdParty", "/api/v1/third-parties/" + coverage.thirdParty()));
    }

    /** What is different then. */
    record NextView(LocalDate on, CoverageState state, ReportAge age, Wanted wanted) {

        private static NextView of(LocalDate day, Standing then) {
            return new NextView(day, then.state(), then.age(), then.wanted());
        }
    }

    /** The period of a report. */
    record PeriodView(
            String reportId,
            @Nullable String system,
            LocalDate start,
            LocalDate end,
            @Nullable String opinion) {}

    /** The time that a bridge letter speaks of. */
    record LetterView(String reportId, LocalDate from, LocalDate to) {}

    /** Days between two reports. */
    record GapView(
            LocalDate from,
            LocalDate to,
            long days,
            boolean tolerated,
            @Nullable LocalDate bridgedUntil) {

        private static GapView of(CoverageGap gap) {
            return new GapView(
                    gap.from(),
                    gap.to(),
                    gap.days(),
                    gap.tolerated(),
                    gap.bridgedUntil().orElse(null));
        }
    }

    /** An accepted document that covers no day. */
    record NotCountedView(String reportId, String kind, String reason) {}
}
