package dev.vetted.evidence.internal.review;

import dev.vetted.coverage.BridgeLetter;
import dev.vetted.coverage.Coverage;
import dev.vetted.coverage.CoverageGap;
import dev.vetted.coverage.CoverageState;
import dev.vetted.coverage.ReportAge;
import dev.vetted.coverage.ReportPeriod;
import dev.vetted.coverage.Standing;
import dev.vetted.coverage.Wanted;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.ReviewEvidence;
import dev.vetted.evidence.workbook.ReviewEvidence.Gap;
import dev.vetted.evidence.workbook.ReviewEvidence.Letter;
import dev.vetted.evidence.workbook.ReviewEvidence.NotCounted;
import dev.vetted.evidence.workbook.ReviewEvidence.Period;
import dev.vetted.evidence.workbook.ReviewEvidence.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which days the accepted documents speak for. */
final class CoverageSection {

    private CoverageSection() {}

    static ReviewEvidence.Coverage of(Coverage coverage) {
        LocalDate on = coverage.on();
        @Nullable LocalDate change = coverage.nextChange().orElse(null);
        return new ReviewEvidence.Coverage(
                on,
                coverage.policyVersion(),
                span(on, change == null ? null : change.minusDays(1), coverage.standing()),
                change == null
                        ? null
                        : coverage.thenStanding()
                                .map(then -> span(change, null, then))
                                .orElse(null),
                coverage.standing().last().orElse(null),
                coverage.bridgedUntil().orElse(null),
                coverage.systems(),
                coverage.spans().stream()
                        .map(it -> span(it.from(), it.to().orElse(null), it.standing()))
                        .toList(),
                coverage.documents().reports().stream()
                        .map(CoverageSection::period)
                        .toList(),
                coverage.documents().letters().stream()
                        .map(CoverageSection::letter)
                        .toList(),
                coverage.gaps().stream().map(CoverageSection::gap).toList(),
                coverage.documents().notCounted().stream()
                        .map(it -> new NotCounted(it.report().toString(), it.kind(), it.reason()))
                        .toList());
    }

    private static Span span(LocalDate from, @Nullable LocalDate to, Standing standing) {
        return new Span(from, to, state(standing.state()), age(standing.age()), wanted(standing.wanted()));
    }

    private static Period period(ReportPeriod it) {
        return new Period(
                it.report().toString(),
                it.system().orElse(null),
                it.start(),
                it.end(),
                days(it.start(), it.end()),
                it.opinion().map(Words::of).orElse(null));
    }

    private static Letter letter(BridgeLetter it) {
        return new Letter(it.report().toString(), it.from(), it.to(), days(it.from(), it.to()));
    }

    private static Gap gap(CoverageGap it) {
        return new Gap(
                it.from(),
                it.to(),
                Math.toIntExact(it.days()),
                it.tolerated() ? new Judgement("Tolerated", Tone.FAVOURABLE) : new Judgement("Too long", Tone.ADVERSE),
                it.bridgedUntil().orElse(null));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    private static Judgement state(CoverageState state) {
        return new Judgement(
                Words.of(state),
                switch (state) {
                    case COVERS -> Tone.FAVOURABLE;
                    case BRIDGED_ONLY, NOT_YET_EFFECTIVE, UNCOVERED_AFTER_PERIOD -> Tone.ATTENTION;
                    case BRIDGE_EXPIRED, NO_REPORT -> Tone.ADVERSE;
                });
    }

    private static Judgement age(ReportAge age) {
        return switch (age) {
            case CURRENT -> new Judgement("Report is current", Tone.FAVOURABLE);
            case STALE -> new Judgement("Report is stale", Tone.ATTENTION);
            case RED_FLAG -> new Judgement("Report is too old: red flag", Tone.ADVERSE);
            case NO_REPORT -> new Judgement("No report before this day", Tone.NEUTRAL);
        };
    }

    private static @Nullable String wanted(Wanted wanted) {
        return switch (wanted) {
            case NOTHING -> null;
            case BRIDGE_LETTER -> "a bridge letter";
            case NEXT_REPORT -> "the next report";
        };
    }
}
