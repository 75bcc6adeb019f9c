package dev.vetted.triage.rating;

import static dev.vetted.triage.rating.Bases.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.CriteriaCatalogue;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.RatedFactor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

    @ParameterizedTest(name = "{0}, access {1}, critical {2}, {3} hours, transactions {4}: {5} is {6}")
    @CsvSource({
        // data
        "NONE, NONE, false, 168, false, CC6.1, 1",
        "PUBLIC, NONE, false, 168, false, C1.1, 1",
        "INTERNAL, NONE, false, 168, false, C1.1, 1",
        "CONFIDENTIAL, NONE, false, 168, false, C1.1, 2",
        "PERSONAL, NONE, false, 168, false, C1.1, 3",
        "SENSITIVE_PERSONAL, NONE, false, 168, false, P4.1, 3",
        "PERSONAL, NONE, false, 168, false, CC6.7, 3",
        "PERSONAL, NONE, false, 168, false, A1.2, 1",
        // access
        "NONE, DATA_FEED, false, 168, false, CC6.1, 2",
        "NONE, USER, false, 168, false, CC7.1, 2",
        "NONE, ADMIN, false, 168, false, CC6.6, 3",
        "NONE, NETWORK, false, 168, false, CC7.4, 3",
        "NONE, CODE_IN_OUR_BUILD, false, 168, false, CC8.1, 3",
        "NONE, ADMIN, false, 168, false, C1.1, 1",
        // availability, with its boundaries
        "NONE, NONE, false, 8, false, A1.2, 3",
        "NONE, NONE, false, 9, false, A1.2, 2",
        "NONE, NONE, false, 72, false, A1.2, 2",
        "NONE, NONE, false, 73, false, A1.2, 1",
        "NONE, NONE, true, 73, false, A1.2, 2",
        "NONE, NONE, false, 8, false, CC9.1, 3",
        "NONE, NONE, false, 8, false, CC6.4, 3",
        "NONE, NONE, false, 8, false, CC6.7, 1",
        // transactions
        "NONE, NONE, false, 168, true, PI1.3, 3",
        "NONE, NONE, false, 168, true, CC8.1, 3",
        "NONE, NONE, false, 168, true, CC6.1, 1",
        "PERSONAL, ADMIN, true, 1, false, PI1.3, 1",
        // what guards indirectly counts one less than the highest
        "NONE, NONE, false, 168, false, CC1.4, 1",
        "CONFIDENTIAL, NONE, false, 168, false, CC2.2, 1",
        "PERSONAL, NONE, false, 168, false, CC3.2, 2",
        "NONE, NONE, false, 168, true, CC9.2, 2",
        // of another edition
        "NONE, NONE, false, 168, true, CC6.9, 3",
    })
    void followsFromWhatTheCriterionGuardsOfOurUse(
            DataClass data,
            AccessKind access,
            boolean critical,
            int outage,
            boolean transactions,
            String criterion,
            int relevance) {
        Use use = Bases.use(data, access, critical, outage, transactions);

        assertThat(relevance(Bases.EVERYTHING, use, criterion).points()).isEqualTo(relevance);
    }

    @Test
    void isNothingWhereOurUseLeansOnNoneOfTheCriteria() {
        RatedFactor relevance =
                relevance(ScopeFixtures.leaningOn(TrustServicesCategory.SECURITY), Bases.much(), "A1.2", "C1.1");

        assertThat(relevance.points()).isZero();
        assertThat(relevance.value()).isEqualTo("our use leans on none of A1.2, C1.1");
    }

    @Test
    void isPositiveForEveryCriterionThatOurUseLeansOn() {
        for (CriterionId id : CriteriaCatalogue.edition2017().ids()) {
            assertThat(relevance(Bases.EVERYTHING, Bases.little(), id.value()).points())
                    .as(id.value())
                    .isBetween(1, 3);
            assertThat(RiskDomain.of(id)).as(id.value()).isNotEqualTo(RiskDomain.OTHER);
        }
    }

    @Test
    void theCriterionThatBearsMostCounts() {
        RatedFactor relevance = relevance(Bases.EVERYTHING, Bases.much(), "CC1.4", "CC6.2");

        assertThat(relevance.points()).isEqualTo(3);
        assertThat(relevance.value()).isEqualTo("our use leans on CC6.2 (identity and access)");
        assertThat(relevance.why()).contains("data of class PERSONAL");
    }

    @Test
    void aCriterionThatIsNotStatedMayTouchWhatIsMostAtStake() {
        assertThat(relevance(Bases.EVERYTHING, Bases.much()).points()).isEqualTo(3);
        assertThat(relevance(Bases.EVERYTHING, Bases.little()).points()).isEqualTo(1);
    }

    @Test
    void aRequiredCategoryThatIsAGapIsStillLeanedOn() {
        ScopeMapping security = ScopeFixtures.leaningOn(TrustServicesCategory.SECURITY);
        ScopeMapping gap = new ScopeMapping(
                security.review(),
                security.rows().stream()
                        .map(it -> it.id().equals("category-SECURITY")
                                ? it.answered(new ScopeAnswer(it.id(), ScopeVerdict.GAP, "not in the opinion"))
                                : it)
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(relevance(gap, Bases.much(), "CC6.2").points()).isEqualTo(3);
    }

    @Test
    void namesOurUseAndTheRowOfTheScope() {
        assertThat(relevance(Bases.EVERYTHING, Bases.much(), "CC6.2").sources())
                .extracting(FactorSource::where)
                .containsExactly("Our use: Cobblewick Ledger", "Scope, row category-SECURITY");
    }

    private static RatedFactor relevance(ScopeMapping scope, Use use, String... criteria) {
        return new Relevance(scope, use, ReviewPolicy.standard().rating()).of(on("AC-1", criteria));
    }
}
