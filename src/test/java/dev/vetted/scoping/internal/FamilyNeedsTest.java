package dev.vetted.scoping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.CriteriaFamily;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.RequiredAssurance.Freshness;
import dev.vetted.scoping.RequiredAssurance.ReportType;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyNeedsTest {

    @ParameterizedTest
    @EnumSource(
            names = {
                "GOVERNANCE",
                "RISK_MANAGEMENT",
                "ACCESS",
                "NETWORK",
                "MONITORING",
                "INCIDENTS",
                "CHANGE",
                "FOURTH_PARTIES"
            })
    void mostFamiliesAreLeanedOnWhereverSecurityIsRequired(CriteriaFamily family) {
        assertThat(leans(family, DataClass.NONE, AccessKind.NONE, false, "SECURITY"))
                .isTrue();
        assertThat(leans(family, DataClass.NONE, AccessKind.NONE, false, "")).isFalse();
    }

    @ParameterizedTest(name = "{0} with {1}, {2}, critical {3}, {4} required: {5}")
    @CsvSource({
        "PHYSICAL, PUBLIC, USER, true, SECURITY, false",
        "PHYSICAL, INTERNAL, USER, false, SECURITY, true",
        "PHYSICAL, NONE, NONE, false, SECURITY+AVAILABILITY, true",
        "DATA_IN_TRANSIT, PUBLIC, NONE, false, SECURITY, false",
        "DATA_IN_TRANSIT, PUBLIC, DATA_FEED, false, SECURITY, true",
        "DATA_IN_TRANSIT, INTERNAL, NONE, false, SECURITY, true",
        "CONTINUITY, PERSONAL, USER, false, SECURITY, false",
        "CONTINUITY, NONE, NONE, true, SECURITY, true",
        "CONTINUITY, NONE, NONE, false, SECURITY+AVAILABILITY, true",
        "DATA_PROTECTION, CONFIDENTIAL, USER, true, SECURITY, false",
        "DATA_PROTECTION, NONE, NONE, false, CONFIDENTIALITY, true",
        "PROCESSING, NONE, NONE, false, PROCESSING_INTEGRITY, true",
        "PROCESSING, PERSONAL, ADMIN, true, SECURITY, false",
        "PRIVACY, PERSONAL, ADMIN, true, SECURITY, false",
        "PRIVACY, NONE, NONE, false, PRIVACY, true"
    })
    void theOthersByDataConnectionAndDependence(
            CriteriaFamily family,
            DataClass data,
            AccessKind access,
            boolean critical,
            String required,
            boolean leans) {
        assertThat(leans(family, data, access, critical, required)).isEqualTo(leans);
    }

    @Test
    void continuityWithoutAvailabilityIsAboutTheOneCommonCriterion() {
        FamilyNeeds security = needs(DataClass.NONE, AccessKind.NONE, true, "SECURITY");
        FamilyNeeds both = needs(DataClass.NONE, AccessKind.NONE, true, "SECURITY+AVAILABILITY");

        assertThat(security.criteria(CriteriaFamily.CONTINUITY))
                .extracting(CriterionId::value)
                .containsExactly("CC9.1");
        assertThat(both.criteria(CriteriaFamily.CONTINUITY))
                .extracting(CriterionId::value)
                .containsExactly("CC9.1", "A1.1", "A1.2", "A1.3");
        assertThat(security.leansOn(CriterionId.of("A1.2"))).isFalse();
        assertThat(both.leansOn(CriterionId.of("A1.2"))).isTrue();
    }

    private static boolean leans(
            CriteriaFamily family, DataClass data, AccessKind access, boolean critical, String required) {
        return needs(data, access, critical, required).need(family).isPresent();
    }

    private static FamilyNeeds needs(DataClass data, AccessKind access, boolean critical, String required) {
        List<RequiredAssurance.Category> categories = Arrays.stream(required.split("\\+"))
                .filter(it -> !it.isEmpty())
                .map(TrustServicesCategory::valueOf)
                .map(it -> ScopeFixtures.required(it))
                .toList();
        return new FamilyNeeds(
                new Use("Ledger", "Keeps our ledger", data, access, critical, 100, false, List.of()),
                new RequiredAssurance(categories, ReportType.SOC2_TYPE2, Freshness.CURRENT, "Required."));
    }
}
