package dev.vetted.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.judgement.Golden.Deviation;
import dev.vetted.judgement.Golden.Judgement;
import dev.vetted.judgement.Golden.Rated;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.scoping.internal.ScopeProposal;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.triage.Factor;
import dev.vetted.triage.Rating;
import dev.vetted.triage.rating.ExceptionRating;
import dev.vetted.triage.rating.RatingBasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds scope and rating against what was judged by hand, for each SOC 2 of the corpus and three engagements. */
class GoldenJudgementTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final LocalDate LATER = LocalDate.of(2026, 11, 24);
    private static final ReviewPolicy POLICY = ReviewPolicy.standard();
    private static final Map<String, Golden.Purpose> PURPOSES = Golden.purposes();

    static Stream<Arguments> judgements() throws IOException {
        return Golden.names()
                .flatMap(name -> Golden.of(name).engagements().keySet().stream()
                        .sorted()
                        .map(engagement -> Arguments.of(name, engagement)));
    }

    @Test
    void everySocTwoOfTheCorpusIsJudgedForEveryEngagementWithAReason() throws IOException {
        List<String> documents;
        try (Stream<Path> files = Files.list(CORPUS)) {
            documents = files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".truth.json"))
                    .map(it -> it.replace(".truth.json", ""))
                    .filter(it -> reading(it).documentType().value().name().startsWith("SOC2"))
                    .sorted()
                    .toList();
        }

        assertThat(Golden.names()).containsExactlyElementsOf(documents).hasSize(9);
        assertThat(Golden.names().map(Golden::of)).allSatisfy(it -> {
            assertThat(it.engagements()).containsOnlyKeys(PURPOSES.keySet());
            assertThat(it.every().values())
                    .allSatisfy(row -> assertThat(row.reason()).isNotBlank());
            assertThat(it.subservice().values())
                    .allSatisfy(row -> assertThat(row.reason()).isNotBlank());
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("judgements")
    void theScopeIsProposedAsJudged(String document, String engagement) {
        Golden golden = Golden.of(document);
        Judgement judged = golden.engagements().get(engagement);
        Map<String, ScopeRow> rows = rows(document, engagement, golden.asOf()).stream()
                .collect(Collectors.toMap(ScopeRow::id, Function.identity()));
        Map<String, Golden.Expected> expected = new HashMap<>(golden.every());
        expected.putAll(judged.rows());

        assertThat(expected).hasSize(9);
        SoftAssertions.assertSoftly(softly -> expected.forEach((id, row) -> {
            assertThat(row.reason()).isNotBlank();
            assertThat(rows).containsKey(id);
            softly.assertThat(rows.get(id).verdict())
                    .as("%s, %s, %s: %s", document, engagement, id, row.reason())
                    .isIn(row.permitted());
        }));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("judgements")
    void ownReportsAreWantedOfTheProvidersAsJudged(String document, String engagement) {
        Golden golden = Golden.of(document);
        List<ScopeRow> rows = rows(document, engagement, golden.asOf()).stream()
                .filter(it -> it.subject() == ScopeSubject.SUBSERVICE_ORGANIZATION)
                .toList();

        assertThat(rows).hasSameSizeAs(golden.subservice().keySet());
        golden.subservice()
                .forEach((name, judged) -> assertThat(rows)
                        .filteredOn(it -> it.required().contains(name))
                        .singleElement()
                        .satisfies(it -> assertThat(it.verdict())
                                .as("%s, %s: %s", document, name, judged.reason())
                                .isIn(
                                        judged.wanted()
                                                ? List.of(ScopeVerdict.TO_CONFIRM, ScopeVerdict.GAP)
                                                : List.of(ScopeVerdict.COVERED))));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("judgements")
    void exceptionsAreRatedAsJudged(String document, String engagement) {
        Golden golden = Golden.of(document);
        Map<String, Rated> judged = golden.engagements().get(engagement).exceptions();
        Reading reading = reading(document);
        RatingBasis basis = basis(reading, document, engagement, golden.asOf());

        assertThat(reading.exceptions())
                .extracting(ReportedException::controlId)
                .containsExactlyInAnyOrderElementsOf(judged.keySet())
                .containsExactlyInAnyOrderElementsOf(golden.exceptions().keySet());
        SoftAssertions.assertSoftly(softly -> reading.exceptions().forEach(exception -> {
            Rating rating = ExceptionRating.of(exception, basis);
            Rated expected = judged.get(exception.controlId());
            Deviation deviation = golden.exceptions().get(exception.controlId());
            String what = "%s, %s, %s: %s".formatted(document, engagement, exception.controlId(), expected.reason());
            assertThat(expected.reason()).isNotBlank();
            assertThat(deviation.reason()).isNotBlank();
            softly.assertThat(rating.severity()).as(what).isEqualTo(expected.severity());
            softly.assertThat(rating.relevance()).as(what).isEqualTo(expected.relevance());
            softly.assertThat(rating.criticality()).as(what).isEqualTo(deviation.criticality());
            softly.assertThat(rating.rate().orElseThrow().upperBound())
                    .as(what)
                    .isEqualByComparingTo(deviation.upperBound());
            for (Factor factor : Factor.values()) {
                if (!factor.base()) {
                    softly.assertThat(rating.points(factor))
                            .as(what + " " + factor)
                            .isEqualTo(deviation.adds().get(factor));
                }
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theAgeIsJudgedOnceMoreLater(String document) {
        Golden golden = Golden.of(document);

        assertThat(rows(document, "payments-personal-data", LATER))
                .filteredOn(it -> it.id().equals("period-age"))
                .singleElement()
                .satisfies(it -> assertThat(it.verdict())
                        .as(golden.later().reason())
                        .isIn(golden.later().permitted()));
    }

    static Stream<String> documents() throws IOException {
        return Golden.names();
    }

    private static List<ScopeRow> rows(String document, String engagement, LocalDate today) {
        Reading reading = reading(document);
        return new ScopeProposal(
                        engagement(reading, engagement),
                        reading,
                        PURPOSES.get(engagement).required(),
                        List.of(),
                        POLICY,
                        today)
                .rows();
    }

    private static RatingBasis basis(Reading reading, String document, String engagement, LocalDate today) {
        ScopeMapping scope = new ScopeMapping(
                ThirdPartyFixtures.REVIEW,
                rows(document, engagement, today),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new RatingBasis(
                reading, List.of(), scope, engagement(reading, engagement).use(), 1, POLICY);
    }

    private static Engagement engagement(Reading reading, String engagement) {
        return PURPOSES.get(engagement)
                .of(reading.serviceOrganization().value(), reading.systemName().value());
    }

    private static Reading reading(String document) {
        return TruthReading.of(CORPUS.resolve(document + ".truth.json"));
    }
}
