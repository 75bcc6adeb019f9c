package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.workflow.process.ApprovalRoute;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people approve. */
class ApprovalRouteTest {

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, LOW, 2, Rule_RouteTierCritical",
        "CRITICAL, CRITICAL, 2, Rule_RouteTierCritical",
        "CRITICAL, UNHEARD_OF, 2, Rule_RouteTierCritical",
        "UNHEARD_OF, LOW, 2, Rule_RouteTierUnknown",
        "HIGH, HIGH, 2, Rule_RouteResidualHigh",
        "MEDIUM, HIGH, 2, Rule_RouteResidualHigh",
        "LOW, CRITICAL, 2, Rule_RouteResidualHigh",
        "HIGH, UNHEARD_OF, 2, Rule_RouteResidualUnknown",
        "HIGH, MEDIUM, 1, Rule_RouteOne",
        "HIGH, LOW, 1, Rule_RouteOne",
        "MEDIUM, MEDIUM, 1, Rule_RouteOne",
        "MEDIUM, LOW, 1, Rule_RouteOne",
        "LOW, MEDIUM, 1, Rule_RouteOne",
        "LOW, LOW, 1, Rule_RouteOne"
    })
    void twoApproveWhatIsCriticalOrLeavesMuchRisk(String tier, String residualRisk, int approvers, String rule) {
        EvaluatedDecision route =
                EvaluatedDecision.of(ApprovalRoute.DECISION_ID, Map.of("tier", tier, "residualRisk", residualRisk));

        assertThat(route.result()).containsEntry("approvers", approvers);
        assertThat(route.text("reason")).endsWith(".");
        assertThat(route.rules()).containsExactly(rule);
    }

    @Test
    void everyRuleIsAmongTheCases() {
        assertThat(CasesOf.method(getClass(), "twoApproveWhatIsCriticalOrLeavesMuchRisk"))
                .containsAll(DrawnDecision.of(ApprovalRoute.DECISION_ID).rules());
    }

    @Test
    void everyCombinationHasARoute() {
        Object[] tiers = {"CRITICAL", "HIGH", "MEDIUM", "LOW", null, "UNHEARD_OF"};

        assertThat(new Combinations().of("tier", tiers).of("residualRisk", tiers).stream())
                .hasSize(49)
                .allSatisfy(it -> assertThat(EvaluatedDecision.of(ApprovalRoute.DECISION_ID, it)
                                .result()
                                .get("approvers"))
                        .isIn(1, 2));
    }
}
