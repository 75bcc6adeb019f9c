package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.workflow.process.RequiredAssurance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which categories, which kind of report, how recent. */
class RequiredAssuranceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            CRITICAL   | INTERNAL     | 73 | false | Rule_SecurityStrict          | SECURITY
            UNHEARD_OF | INTERNAL     | 73 | false | Rule_SecurityStrict          | SECURITY
            MEDIUM     | INTERNAL     | 73 | false | Rule_SecurityMedium          | SECURITY:ISO_27001
            LOW        | INTERNAL     | 73 | false | Rule_SecurityLow             | SECURITY:ISO_27001+QUESTIONNAIRE
            HIGH       | INTERNAL     | 72 | false | Rule_AvailabilityStrict      | SECURITY AVAILABILITY
            MEDIUM     | INTERNAL     | 72 | false | Rule_AvailabilityMild        | SECURITY:ISO_27001 AVAILABILITY:ISO_22301+CONTINUITY_TEST
            HIGH       | INTERNAL     | 71 | false | Rule_AvailabilityStrict      | SECURITY AVAILABILITY
            HIGH       | INTERNAL     | 0  | false | Rule_AvailabilityStrict      | SECURITY AVAILABILITY
            LOW        | INTERNAL     | 72 | false | Rule_AvailabilityMild        | SECURITY:ISO_27001+QUESTIONNAIRE AVAILABILITY:ISO_22301+CONTINUITY_TEST
            MEDIUM     | INTERNAL     | -  | false | Rule_AvailabilityUnknown     | SECURITY:ISO_27001 AVAILABILITY
            HIGH       | INTERNAL     | -  | false | Rule_AvailabilityUnknown     | SECURITY AVAILABILITY
            HIGH       | CONFIDENTIAL | 73 | false | Rule_ConfidentialityStrict   | SECURITY CONFIDENTIALITY
            HIGH       | PUBLIC       | 73 | false | Rule_SecurityStrict          | SECURITY
            MEDIUM     | PERSONAL     | 73 | false | Rule_ConfidentialityMild     | SECURITY:ISO_27001 CONFIDENTIALITY:ISO_27001 PRIVACY:DATA_PROCESSING_AGREEMENT+ISO_27701
            LOW        | CONFIDENTIAL | 73 | false | Rule_ConfidentialityMild     | SECURITY:ISO_27001+QUESTIONNAIRE CONFIDENTIALITY:ISO_27001
            HIGH       | -            | 73 | false | Rule_ConfidentialityUnknown  | SECURITY CONFIDENTIALITY PRIVACY:DATA_PROCESSING_AGREEMENT+ISO_27701
            HIGH       | UNHEARD_OF   | 73 | false | Rule_PrivacyUnknown          | SECURITY CONFIDENTIALITY PRIVACY:DATA_PROCESSING_AGREEMENT+ISO_27701
            HIGH       | INTERNAL     | 73 | true  | Rule_ProcessingIntegrity     | SECURITY PROCESSING_INTEGRITY:SOC_1
            HIGH       | INTERNAL     | 73 | -     | Rule_ProcessingIntegrityUnknown | SECURITY PROCESSING_INTEGRITY:SOC_1
            HIGH       | PERSONAL     | 73 | false | Rule_Privacy                 | SECURITY CONFIDENTIALITY PRIVACY:DATA_PROCESSING_AGREEMENT+ISO_27701
            CRITICAL   | SENSITIVE_PERSONAL | 0 | true | Rule_Privacy             | SECURITY AVAILABILITY CONFIDENTIALITY PROCESSING_INTEGRITY:SOC_1 PRIVACY:DATA_PROCESSING_AGREEMENT+ISO_27701
            """)
    void aUseRequiresCategories(
            String tier, String dataClass, Integer outage, Boolean transactions, String rule, String categories) {
        EvaluatedDecision required = evaluated(tier, dataClass, outage, transactions);

        assertThat(categories(required)).containsExactly(categories.split(" "));
        assertThat(required.rules()).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            CRITICAL, NONE, SOC2_TYPE2, CURRENT, Rule_ReportStrict
            HIGH, INTERNAL, SOC2_TYPE2, CURRENT, Rule_ReportStrict
            -, INTERNAL, SOC2_TYPE2, CURRENT, Rule_ReportStrict
            MEDIUM, INTERNAL, SOC2_TYPE2, NO_RED_FLAG, Rule_ReportMedium
            LOW, INTERNAL, SOC2_TYPE1, NO_RED_FLAG, Rule_ReportLow
            LOW, -, SOC2_TYPE1, NO_RED_FLAG, Rule_ReportLow
            UNHEARD_OF, NONE, SOC2_TYPE2, CURRENT, Rule_ReportStrict
            MEDIUM, NONE, SOC2_TYPE2, NO_RED_FLAG, Rule_ReportMedium
            LOW, SENSITIVE_PERSONAL, SOC2_TYPE1, NO_RED_FLAG, Rule_ReportLow
            LOW, NONE, NONE, ANY, Rule_ReportLowHarmless
            LOW, PUBLIC, NONE, ANY, Rule_ReportLowHarmless
            """)
    void aTierRequiresAReport(String tier, String dataClass, String type, String freshness, String rule) {
        EvaluatedDecision required = evaluated(tier, dataClass, 100, false);

        assertThat(required.text("reportType")).isEqualTo(type);
        assertThat(required.text("freshness")).isEqualTo(freshness);
        assertThat(required.text("reason")).endsWith(".");
        assertThat(required.rules()).contains(rule);
    }

    @Test
    void everyRuleIsAmongTheCases() {
        assertThat(DrawnDecision.of(RequiredAssurance.DECISION_ID).rules())
                .allSatisfy(rule -> assertThat(List.of(
                                CasesOf.method(getClass(), "aUseRequiresCategories"),
                                CasesOf.method(getClass(), "aTierRequiresAReport")))
                        .anySatisfy(cases -> assertThat(cases).contains(rule)));
    }

    @Test
    void everyCombinationRequiresSecurityAndSaysWhichReport() {
        Combinations uses = new Combinations()
                .of("tier", "CRITICAL", "HIGH", "MEDIUM", "LOW", null, "UNHEARD_OF")
                .of(
                        "dataClass",
                        "NONE",
                        "PUBLIC",
                        "INTERNAL",
                        "CONFIDENTIAL",
                        "PERSONAL",
                        "SENSITIVE_PERSONAL",
                        null,
                        "X")
                .of("tolerableOutageHours", 0, 72, 73, null)
                .of("processesTransactions", true, false, null);

        assertThat(uses.stream()).allSatisfy(it -> {
            EvaluatedDecision required = EvaluatedDecision.of(RequiredAssurance.DECISION_ID, it);
            assertThat(categories(required).getFirst()).startsWith("SECURITY");
            assertThat(categories(required)).doesNotHaveDuplicates();
            assertThat(required.text("reportType")).isIn("SOC2_TYPE2", "SOC2_TYPE1", "NONE");
            assertThat(required.text("freshness")).isIn("CURRENT", "NO_RED_FLAG", "ANY");
        });
    }

    private static EvaluatedDecision evaluated(String tier, String dataClass, Integer outage, Boolean transactions) {
        Map<String, Object> use = new HashMap<>();
        use.put("tier", tier);
        use.put("dataClass", dataClass);
        use.put("tolerableOutageHours", outage);
        use.put("processesTransactions", transactions);
        return EvaluatedDecision.of(RequiredAssurance.DECISION_ID, use);
    }

    /** Each as its name, and behind a colon what else is accepted. */
    private static List<String> categories(EvaluatedDecision required) {
        return ((List<?>) required.result().get("categories"))
                .stream().map(it -> category((Map<?, ?>) it)).toList();
    }

    private static String category(Map<?, ?> category) {
        assertThat(String.valueOf(category.get("reason"))).endsWith(".");
        List<String> other = ((List<?>) category.get("otherEvidence"))
                .stream().map(String::valueOf).toList();
        return other.isEmpty()
                ? String.valueOf(category.get("category"))
                : category.get("category") + ":" + String.join("+", other);
    }
}
