package dev.vetted.criteria;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaFamilyTest {

    private static final Map<CriteriaFamily, List<String>> FAMILIES = CriteriaCatalogue.edition2017().ids().stream()
            .collect(groupingBy(CriteriaFamily::of, mapping(CriterionId::value, toList())));

    @ParameterizedTest
    @CsvSource({
        "ACCESS, CC6.1 CC6.2 CC6.3",
        "PHYSICAL, CC6.4 CC6.5",
        "NETWORK, CC6.6 CC6.8",
        "DATA_IN_TRANSIT, CC6.7",
        "MONITORING, CC7.1 CC7.2",
        "INCIDENTS, CC7.3 CC7.4 CC7.5",
        "CHANGE, CC8.1",
        "CONTINUITY, CC9.1 A1.1 A1.2 A1.3",
        "FOURTH_PARTIES, CC9.2",
        "DATA_PROTECTION, C1.1 C1.2",
        "PROCESSING, PI1.1 PI1.2 PI1.3 PI1.4 PI1.5"
    })
    void aFamilyHasItsCriteria(CriteriaFamily family, String criteria) {
        assertThat(FAMILIES.get(family)).containsExactly(criteria.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"GOVERNANCE, 11", "RISK_MANAGEMENT, 6", "PRIVACY, 18"})
    void theLargeOnesHaveWholeSeries(CriteriaFamily family, int criteria) {
        assertThat(FAMILIES.get(family)).hasSize(criteria);
    }

    @Test
    void everyFamilyHasACriterion() {
        assertThat(FAMILIES).containsOnlyKeys(CriteriaFamily.values());
    }
}
