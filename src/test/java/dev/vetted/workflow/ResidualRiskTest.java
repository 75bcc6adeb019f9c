package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.workflow.process.ResidualRisk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the assurance lowers the inherent risk. */
class ResidualRiskTest {

    private static final Map<String, Object> CLEAN = Map.of(
            "opinion",
            "UNQUALIFIED",
            "qualificationTouchesUse",
            false,
            "blockers",
            0,
            "worstException",
            "MEDIUM",
            "scopeGaps",
            0,
            "unownedControls",
            0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            HIGH   | Rule_OpinionRefused    | opinion=ADVERSE
            HIGH   | Rule_OpinionRefused    | opinion=DISCLAIMER
            HIGH   | Rule_OpinionUnknown    | opinion=null
            HIGH   | Rule_OpinionUnknown    | opinion=UNHEARD_OF
            HIGH   | Rule_Blocked           | blockers=1
            HIGH   | Rule_Blocked           | blockers=1 worstException=HIGH scopeGaps=1
            HIGH   | Rule_BlockersUnknown   | blockers=null
            HIGH   | Rule_QualifiedForUs    | opinion=QUALIFIED qualificationTouchesUse=true
            HIGH   | Rule_QualifiedForUs    | opinion=QUALIFIED qualificationTouchesUse=null
            HIGH   | Rule_ExceptionCritical | worstException=CRITICAL
            HIGH   | Rule_ExceptionCritical | worstException=CRITICAL opinion=QUALIFIED
            HIGH   | Rule_ExceptionUnknown  | worstException=null
            HIGH   | Rule_ExceptionUnknown  | worstException=UNHEARD_OF
            HIGH   | Rule_ManyGaps          | scopeGaps=3
            HIGH   | Rule_GapsUnknown       | scopeGaps=null
            HIGH   | Rule_ControlsUnknown   | unownedControls=null
            MEDIUM | Rule_QualifiedElsewhere | opinion=QUALIFIED
            MEDIUM | Rule_ExceptionHigh     | worstException=HIGH
            MEDIUM | Rule_FewGaps           | scopeGaps=1
            MEDIUM | Rule_FewGaps           | scopeGaps=2
            MEDIUM | Rule_ControlsUnowned   | unownedControls=1
            LOW    | Rule_Strong            | -
            LOW    | Rule_Strong            | worstException=NONE
            LOW    | Rule_Strong            | worstException=LOW
            LOW    | Rule_Strong            | worstException=MEDIUM
            LOW    | Rule_Strong            | blockers=0 scopeGaps=0 unownedControls=0
            """)
    void whatStandsWeakensTheAssuranceOnAHighTier(String residual, String rule, String facts) {
        EvaluatedDecision evaluated = evaluated("HIGH", facts);

        assertThat(evaluated.text("residualRisk")).isEqualTo(residual);
        assertThat(evaluated.text("reason")).endsWith(".");
        assertThat(evaluated.rules()).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            CRITICAL   | MEDIUM   | Rule_ResidualCriticalStrong  | -
            CRITICAL   | HIGH     | Rule_ResidualCriticalPartial | scopeGaps=1
            CRITICAL   | CRITICAL | Rule_ResidualCriticalWeak    | scopeGaps=3
            CRITICAL   | CRITICAL | Rule_ResidualCriticalWeak    | blockers=1
            UNHEARD_OF | MEDIUM   | Rule_ResidualCriticalStrong  | -
            UNHEARD_OF | HIGH     | Rule_ResidualCriticalPartial | unownedControls=1
            UNHEARD_OF | CRITICAL | Rule_ResidualCriticalWeak    | blockers=1
            HIGH       | LOW      | Rule_ResidualHighStrong      | -
            HIGH       | MEDIUM   | Rule_ResidualHighPartial     | scopeGaps=1
            HIGH       | HIGH     | Rule_ResidualHighWeak        | scopeGaps=3
            MEDIUM     | LOW      | Rule_ResidualMediumStrong    | -
            MEDIUM     | LOW      | Rule_ResidualMediumPartial   | scopeGaps=1
            MEDIUM     | MEDIUM   | Rule_ResidualMediumWeak      | blockers=1
            LOW        | LOW      | Rule_ResidualLowStrong       | -
            LOW        | LOW      | Rule_ResidualLowPartial      | scopeGaps=1
            LOW        | LOW      | Rule_ResidualLowWeak         | opinion=ADVERSE
            """)
    void theTierIsLoweredByTheStrengthOfTheAssurance(String tier, String residual, String rule, String facts) {
        EvaluatedDecision evaluated = evaluated(tier, facts);

        assertThat(evaluated.text("residualRisk")).isEqualTo(residual);
        assertThat(evaluated.rules()).contains(rule);
    }

    @Test
    void everyRuleIsAmongTheCases() {
        assertThat(DrawnDecision.of(ResidualRisk.DECISION_ID).rules())
                .allSatisfy(rule -> assertThat(List.of(
                                CasesOf.method(getClass(), "whatStandsWeakensTheAssuranceOnAHighTier"),
                                CasesOf.method(getClass(), "theTierIsLoweredByTheStrengthOfTheAssurance")))
                        .anySatisfy(cases -> assertThat(cases).contains(rule)));
    }

    @Test
    void everyCombinationHasExactlyOneResultThatIsNotAboveTheTier() {
        List<String> order = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");
        Combinations reviews = new Combinations()
                .of("tier", "CRITICAL", "HIGH", "MEDIUM", "LOW", null)
                .of("opinion", "UNQUALIFIED", "QUALIFIED", "ADVERSE", "DISCLAIMER")
                .of("qualificationTouchesUse", true, false)
                .of("blockers", 0, 1)
                .of("worstException", "NONE", "HIGH", "CRITICAL")
                .of("scopeGaps", 0, 2, 3)
                .of("unownedControls", 0, 1);

        assertThat(reviews.stream()).allSatisfy(it -> {
            EvaluatedDecision evaluated = EvaluatedDecision.of(ResidualRisk.DECISION_ID, it);
            Object tier = it.get("tier");
            int inherent = order.indexOf(tier == null ? "CRITICAL" : tier.toString());
            assertThat(order.indexOf(evaluated.text("residualRisk"))).isBetween(0, inherent);
        });
    }

    private static EvaluatedDecision evaluated(String tier, String facts) {
        Map<String, Object> review = new HashMap<>(CLEAN);
        review.put("tier", tier);
        if (facts != null) {
            review.putAll(Facts.of(facts));
        }
        return EvaluatedDecision.of(ResidualRisk.DECISION_ID, review);
    }
}
