package dev.vetted.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaCatalogueTest {

    private final CriteriaCatalogue catalogue = CriteriaCatalogue.edition2017();

    @Test
    void editionOf2017Holds61CriteriaByCategory() {
        assertThat(catalogue.ids()).hasSize(61);
        assertThat(catalogue.ids(TrustServicesCategory.SECURITY)).hasSize(33);
        assertThat(catalogue.ids(TrustServicesCategory.AVAILABILITY)).hasSize(3);
        assertThat(catalogue.ids(TrustServicesCategory.CONFIDENTIALITY)).hasSize(2);
        assertThat(catalogue.ids(TrustServicesCategory.PROCESSING_INTEGRITY)).hasSize(5);
        assertThat(catalogue.ids(TrustServicesCategory.PRIVACY)).hasSize(18);
    }

    @Test
    void everyCriterionHasALabelWithoutQuotes() {
        assertThat(catalogue.ids())
                .allSatisfy(id -> assertThat(catalogue.label(id))
                        .hasValueSatisfying(
                                label -> assertThat(label).isNotBlank().doesNotContain("\"")));
    }

    @Test
    void idsAreOrderedAsTheCatalogueIs() {
        List<CriterionId> ids = List.of(
                CriterionId.of("P1.1"), CriterionId.of("A1.2"), CriterionId.of("CC6.1"), CriterionId.of("CC1.4"));

        assertThat(ids.stream().sorted())
                .extracting(CriterionId::value)
                .containsExactly("CC1.4", "CC6.1", "A1.2", "P1.1");
    }

    @Test
    void headingsAreNotCriteria() {
        assertThat(catalogue.contains(CriterionId.of("P1.0"))).isFalse();
        assertThat(catalogue.contains(CriterionId.of("CC6.9"))).isFalse();
    }

    @Test
    void controlIdsThatLookAlikeAreRefused() {
        assertThat(CriterionId.isValid("CC6.2.1")).isFalse();
        assertThatThrownBy(() -> CriterionId.of("1.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CC6.1");
    }
}
