package dev.vetted.scoping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.CriteriaFamily;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.scoping.RequiredAssurance.Freshness;
import dev.vetted.scoping.RequiredAssurance.ReportType;
import dev.vetted.shared.Json;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeMappingTest {

    @Test
    void aMissingCategoryCountsOnceWithItsCriteriaAndProcessing() {
        assertThat(gaps("category-PRIVACY", "family-PRIVACY", "processing-PRIVACY"))
                .isEqualTo(1);
        assertThat(gaps("family-DATA_PROTECTION", "category-CONFIDENTIALITY")).isEqualTo(1);
        assertThat(gaps("family-PROCESSING", "processing-PROCESSING_INTEGRITY")).isEqualTo(1);
        assertThat(gaps("category-AVAILABILITY", "processing-AVAILABILITY", "family-CONTINUITY", "service"))
                .isEqualTo(3);
        assertThat(gaps()).isZero();
    }

    @ParameterizedTest(name = "{0} {1}, {2} {3}: {4}")
    @CsvSource({
        "category-SECURITY, COVERED, family-ACCESS, COVERED, true",
        "category-SECURITY, COVERED, family-ACCESS, GAP, true",
        "category-SECURITY, GAP, family-ACCESS, TO_CONFIRM, true",
        "category-SECURITY, COVERED, family-ACCESS, NOT_APPLICABLE, false",
        "category-SECURITY, NOT_APPLICABLE, family-ACCESS, COVERED, false",
        "category-SECURITY, COVERED, family-NETWORK, NOT_APPLICABLE, true",
        "category-PRIVACY, COVERED, family-ACCESS, COVERED, false"
    })
    void ourUseLeansOnACriterionWhereItLeansOnItsCategoryAndFamily(
            String category, ScopeVerdict ofCategory, String family, ScopeVerdict ofFamily, boolean leans) {
        ScopeMapping mapping = mapping(ScopeFixtures.row(category, ofCategory), ScopeFixtures.row(family, ofFamily));

        assertThat(mapping.leansOn(CriterionId.of("CC6.2"))).isEqualTo(leans);
    }

    @Test
    void aMappingWithoutFamiliesTellsByTheCategory() {
        ScopeMapping mapping = ScopeFixtures.leaningOn(TrustServicesCategory.SECURITY);

        assertThat(mapping.leansOn(CriterionId.of("CC6.2"))).isTrue();
        assertThat(mapping.leansOn(CriterionId.of("P4.2"))).isFalse();
        assertThat(mapping.leansOn(CriteriaFamily.ACCESS)).isTrue();
    }

    @Test
    void aMappingMadeBeforeTheRequirementWasKeptTellsItFromItsRows() {
        RequiredAssurance required = ScopeFixtures.leaningOn(
                        TrustServicesCategory.SECURITY, TrustServicesCategory.PRIVACY)
                .required();

        assertThat(required.categories())
                .extracting(RequiredAssurance.Category::category)
                .containsExactly(TrustServicesCategory.SECURITY, TrustServicesCategory.PRIVACY);
        assertThat(required.reportType()).isEqualTo(ReportType.SOC2_TYPE2);
        assertThat(required.freshness()).isEqualTo(Freshness.CURRENT);
    }

    @Test
    void theResultOfTheDecisionTableIsReadAsItIs() {
        RequiredAssurance required = Json.read("""
                {"categories": [
                   {"category": "SECURITY", "otherEvidence": [], "reason": "Security is always required."},
                   {"category": "PRIVACY", "otherEvidence": ["DATA_PROCESSING_AGREEMENT", "ISO_27701"],
                    "reason": "It holds personal data."}],
                 "reportType": "SOC2_TYPE2", "freshness": "NO_RED_FLAG",
                 "reason": "Medium tier: controls tested over a period."}""", RequiredAssurance.class);

        assertThat(required.requires(TrustServicesCategory.AVAILABILITY)).isFalse();
        assertThat(required.of(TrustServicesCategory.PRIVACY).orElseThrow().otherEvidence())
                .containsExactly("DATA_PROCESSING_AGREEMENT", "ISO_27701");
        assertThat(Json.read(Json.write(required), RequiredAssurance.class)).isEqualTo(required);
    }

    private static int gaps(String... ids) {
        return mapping(Arrays.stream(ids)
                        .map(id -> ScopeFixtures.row(id, ScopeVerdict.GAP))
                        .toArray(ScopeRow[]::new))
                .gaps();
    }

    private static ScopeMapping mapping(ScopeRow... rows) {
        return new ScopeMapping(
                ThirdPartyFixtures.REVIEW, List.of(rows), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
