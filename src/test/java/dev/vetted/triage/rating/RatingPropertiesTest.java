package dev.vetted.triage.rating;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.CriteriaCatalogue;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any exception; each run draws the same ones. */
class RatingPropertiesTest {

    private static final List<CriterionId> CRITERIA =
            List.copyOf(CriteriaCatalogue.edition2017().ids());

    /** An exception in a report, in a scope, for a use. */
    record Drawn(ReportedException exception, List<ReportedException> others, ScopeMapping scope, Use use) {

        Rating rate() {
            return rate(exception);
        }

        Rating rate(ReportedException other) {
            ReportedException[] all =
                    Stream.concat(Stream.of(other), others.stream()).toArray(ReportedException[]::new);
            return ExceptionRating.of(
                    other, Bases.basis(use, scope, aReading().exceptions(all).build()));
        }

        Drawn using(Use other) {
            return new Drawn(exception, others, scope, other);
        }

        Drawn scoped(ScopeMapping other) {
            return new Drawn(exception, others, other, use);
        }

        Drawn among(List<ReportedException> more) {
            return new Drawn(exception, more, scope, use);
        }
    }

    static Stream<Drawn> drawn() {
        Random random = new Random(20261124);
        return IntStream.range(0, 500).mapToObj(number -> draw(random));
    }

    private static Drawn draw(Random random) {
        List<ReportedException> others = IntStream.range(0, random.nextInt(6))
                .mapToObj(number -> exception("C-" + random.nextInt(8), random))
                .toList();
        TrustServicesCategory[] needed = Arrays.stream(TrustServicesCategory.values())
                .filter(it -> it == TrustServicesCategory.SECURITY || random.nextBoolean())
                .toArray(TrustServicesCategory[]::new);
        return new Drawn(
                exception("C-0", random),
                others,
                ScopeFixtures.leaningOn(needed),
                Bases.use(
                        DataClass.values()[random.nextInt(DataClass.values().length)],
                        AccessKind.values()[random.nextInt(AccessKind.values().length)],
                        random.nextBoolean(),
                        random.nextInt(200),
                        random.nextBoolean()));
    }

    private static ReportedException exception(String control, Random random) {
        int sample = 1 + random.nextInt(60);
        String[] criteria = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(
                        number -> CRITERIA.get(random.nextInt(CRITERIA.size())).value())
                .distinct()
                .toArray(String[]::new);
        String text = "Late by %d days.".formatted(random.nextInt(90));
        return Bases.exception(control, text, random.nextInt(sample + 1), sample, criteria);
    }

    @Test
    void moreDeviationsOfTheSameSampleAreNeverRatedLower() {
        drawn().forEach(RatingPropertiesTest::moreDeviationsOfTheSameSampleAreNeverRatedLower);
    }

    private static void moreDeviationsOfTheSameSampleAreNeverRatedLower(Drawn drawn) {
        Severity before = Severity.NONE;
        for (int deviations = 0; deviations <= drawn.exception().sample(); deviations++) {
            Severity severity = drawn.rate(counted(
                            drawn.exception(), deviations, drawn.exception().sample()))
                    .severity();
            assertThat(severity).isGreaterThanOrEqualTo(before);
            before = severity;
        }
    }

    @Test
    void numbersThatCannotBeToldNeverImproveARating() {
        drawn().forEach(RatingPropertiesTest::numbersThatCannotBeToldNeverImproveARating);
    }

    private static void numbersThatCannotBeToldNeverImproveARating(Drawn drawn) {
        Rating known = drawn.rate();

        for (ReportedException unknown : List.of(
                counted(drawn.exception(), null, null),
                counted(drawn.exception(), drawn.exception().deviations(), null),
                counted(drawn.exception(), null, drawn.exception().sample()))) {
            assertThat(drawn.rate(unknown).points()).isGreaterThanOrEqualTo(known.points());
            assertThat(drawn.rate(unknown).severity()).isGreaterThanOrEqualTo(known.severity());
        }
    }

    @Test
    void aCriterionThatCannotBeToldNeverImprovesARating() {
        drawn().forEach(RatingPropertiesTest::aCriterionThatCannotBeToldNeverImprovesARating);
    }

    private static void aCriterionThatCannotBeToldNeverImprovesARating(Drawn drawn) {
        ReportedException told = drawn.exception();
        ReportedException untold = Bases.exception(told.controlId(), told.text(), told.deviations(), told.sample());

        assertThat(drawn.rate(untold).points())
                .isGreaterThanOrEqualTo(drawn.rate().points());
        assertThat(drawn.rate(untold).severity())
                .isGreaterThanOrEqualTo(drawn.rate().severity());
    }

    @Test
    void whatIsRelevantIsNeverBelowLowAndWhatIsNotIsNone() {
        drawn().forEach(RatingPropertiesTest::whatIsRelevantIsNeverBelowLowAndWhatIsNotIsNone);
    }

    private static void whatIsRelevantIsNeverBelowLowAndWhatIsNotIsNone(Drawn drawn) {
        Rating rating = drawn.rate();

        if (rating.relevance() > 0) {
            assertThat(rating.severity()).isGreaterThanOrEqualTo(Severity.LOW);
            assertThat(rating.severity().oneStepLower()).isGreaterThanOrEqualTo(Severity.LOW);
        } else {
            assertThat(rating.severity()).isEqualTo(Severity.NONE);
        }
    }

    @Test
    void moreAtStakeIsNeverRatedLower() {
        drawn().forEach(RatingPropertiesTest::moreAtStakeIsNeverRatedLower);
    }

    private static void moreAtStakeIsNeverRatedLower(Drawn drawn) {
        Use use = drawn.use();
        List<Use> worse = new ArrayList<>();
        for (DataClass data : DataClass.values()) {
            if (data.compareTo(use.dataClass()) > 0) {
                worse.add(Bases.use(
                        data,
                        use.accessKind(),
                        use.criticalFunction(),
                        use.tolerableOutageHours(),
                        use.processesTransactions()));
            }
        }
        worse.add(Bases.use(use.dataClass(), AccessKind.ADMIN, true, use.tolerableOutageHours() / 2, true));
        for (Use other : worse) {
            assertThat(drawn.using(other).rate().severity())
                    .isGreaterThanOrEqualTo(drawn.rate().severity());
        }
        assertThat(drawn.scoped(Bases.EVERYTHING).rate().severity())
                .isGreaterThanOrEqualTo(drawn.rate().severity());
    }

    @Test
    void anotherExceptionInTheReportIsNoHelp() {
        drawn().forEach(RatingPropertiesTest::anotherExceptionInTheReportIsNoHelp);
    }

    private static void anotherExceptionInTheReportIsNoHelp(Drawn drawn) {
        List<ReportedException> more = new ArrayList<>(drawn.others());
        more.add(Bases.on("C-99", "CC6.2"));

        assertThat(drawn.among(more).rate().severity())
                .isGreaterThanOrEqualTo(drawn.rate().severity());
    }

    @Test
    void thePointsAreThoseOfTheFactors() {
        drawn().forEach(RatingPropertiesTest::thePointsAreThoseOfTheFactors);
    }

    private static void thePointsAreThoseOfTheFactors(Drawn drawn) {
        Rating rating = drawn.rate();
        int added = rating.factors().stream()
                .filter(it -> !it.factor().base())
                .mapToInt(it -> it.points())
                .sum();

        assertThat(rating.points())
                .isEqualTo(rating.relevance() == 0 ? 0 : rating.criticality() * rating.relevance() + added);
    }

    private static ReportedException counted(ReportedException exception, Integer deviations, Integer sample) {
        return new ReportedException(
                exception.controlId(),
                exception.criteria(),
                exception.text(),
                deviations,
                sample,
                null,
                exception.page(),
                exception.quote(),
                Basis.EXCEPTION_COUNTED);
    }
}
