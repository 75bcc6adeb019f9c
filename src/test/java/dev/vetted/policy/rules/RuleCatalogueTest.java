package dev.vetted.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.shipped();

    @Test
    void theCatalogueHasItsNinetySevenRulesEachOnce() {
        List<String> expected = new ArrayList<>();
        number(expected, "ID", 10);
        number(expected, "AU", 10);
        number(expected, "PE", 7);
        number(expected, "OP", 9);
        number(expected, "SC", 11);
        number(expected, "SS", 9);
        number(expected, "CO", 8);
        number(expected, "TE", 11);
        number(expected, "EX", 11);
        number(expected, "CU", 5);
        number(expected, "XC", 6);

        assertThat(catalogue.rules()).extracting(rule -> rule.id().value()).containsExactlyElementsOf(expected);
        assertThat(catalogue.rules()).hasSize(97);
    }

    @Test
    void everyRuleIsComplete() {
        assertThat(catalogue.rules()).allSatisfy(rule -> {
            assertThat(rule.check()).isNotBlank();
            assertThat(rule.inputs()).isNotBlank();
            assertThat(rule.rationale()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.basis()).isNotEmpty();
            rule.raised().ifPresent(it -> assertThat(it.severity()).isLessThan(rule.severity()));
            assertThat(rule.group().tellsReliability() || rule.group().tellsFit())
                    .isTrue();
        });
    }

    @Test
    void rulesOfOneGroupShareTheirLetters() {
        assertThat(catalogue.rules().stream()
                        .collect(Collectors.groupingBy(
                                Rule::group,
                                Collectors.mapping(rule -> rule.id().value().substring(0, 2), Collectors.toSet()))))
                .hasSize(RuleGroup.values().length)
                .allSatisfy((group, letters) -> assertThat(letters).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "ID-01, BLOCKER, , true",
        "ID-09, INFO, , true",
        "AU-02, BLOCKER, , false",
        "AU-10, LOW, BLOCKER, true",
        "PE-01, MEDIUM, HIGH, true",
        "OP-02, LOW, HIGH, false",
        "TE-08, HIGH, , false",
        "EX-03, HIGH, BLOCKER, true",
        "XC-02, MEDIUM, , false"
    })
    void aRuleSaysWhatItCountsAsAndWhetherItIsComputed(
            String id, RuleSeverity severity, RuleSeverity raised, boolean computable) {
        Rule rule = catalogue.find(new RuleId(id)).orElseThrow();

        assertThat(rule.severity()).isEqualTo(severity);
        assertThat(rule.raised().map(Rule.Raised::severity).orElse(null)).isEqualTo(raised);
        assertThat(rule.isComputable()).isEqualTo(computable);
    }

    @Test
    void theVersionNamesTheContent() {
        assertThat(catalogue.version()).isEqualTo(RuleCatalogue.shipped().version());
        assertThat(catalogue.version().hex()).hasSize(64);
    }

    @Test
    void anIdHasItsShape() {
        assertThat(catalogue.find(new RuleId("ZZ-99"))).isEmpty();
        assertThatThrownBy(() -> new RuleId("PE-1")).hasMessageContaining("Give one such as PE-01");
    }

    private static void number(List<String> ids, String letters, int count) {
        for (int i = 1; i <= count; i++) {
            ids.add("%s-%02d".formatted(letters, i));
        }
    }
}
