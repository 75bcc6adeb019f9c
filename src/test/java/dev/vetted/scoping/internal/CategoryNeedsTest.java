package dev.vetted.scoping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryNeedsTest {

    @Test
    void securityIsNeededByEveryUse() {
        assertThat(needs(TrustServicesCategory.SECURITY, use(DataClass.NONE, 10_000, false)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "71, true", "72, true", "73, false"})
    void availabilityIsNeededWhenOurWorkStopsWithinThreeDays(int hours, boolean needed) {
        assertThat(needs(TrustServicesCategory.AVAILABILITY, use(DataClass.NONE, hours, false)))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, false, false",
        "PUBLIC, false, false",
        "INTERNAL, false, false",
        "CONFIDENTIAL, true, false",
        "PERSONAL, true, true",
        "SENSITIVE_PERSONAL, true, true"
    })
    void theDataDecideOnConfidentialityAndPrivacy(DataClass data, boolean confidentiality, boolean privacy) {
        Use use = use(data, 100, false);

        assertThat(needs(TrustServicesCategory.CONFIDENTIALITY, use)).isEqualTo(confidentiality);
        assertThat(needs(TrustServicesCategory.PRIVACY, use)).isEqualTo(privacy);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void transactionsNeedProcessingIntegrity(boolean transactions, boolean needed) {
        assertThat(needs(TrustServicesCategory.PROCESSING_INTEGRITY, use(DataClass.NONE, 100, transactions)))
                .isEqualTo(needed);
    }

    @Test
    void theNeedSaysWhatItFollowsFrom() {
        assertThat(CategoryNeeds.need(TrustServicesCategory.AVAILABILITY, use(DataClass.NONE, 8, false)))
                .contains("our work bears an outage of 8 hours only");
    }

    private static boolean needs(TrustServicesCategory category, Use use) {
        return CategoryNeeds.need(category, use).isPresent();
    }

    private static Use use(DataClass data, int outage, boolean transactions) {
        return new Use("Ledger", "Keeps our ledger", data, AccessKind.USER, false, outage, transactions, List.of());
    }
}
