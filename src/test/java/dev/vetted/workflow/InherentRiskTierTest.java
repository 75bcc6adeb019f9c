package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.workflow.process.InherentRiskTier;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tier from the facts of a use, each rule once and each boundary from both sides. */
class InherentRiskTierTest {

    /** A use that nothing makes more than low. */
    private static final Map<String, Object> HARMLESS = Map.ofEntries(
            Map.entry("dataClass", "INTERNAL"),
            Map.entry("accessKind", "NONE"),
            Map.entry("criticalFunction", false),
            Map.entry("tolerableOutageHours", 25),
            Map.entry("processesTransactions", false),
            Map.entry("dataVolume", "FEW"),
            Map.entry("dataSubjects", "NONE"),
            Map.entry("dataLocation", "OUR_JURISDICTION"),
            Map.entry("modelsOnOurData", "NO"),
            Map.entry("exitEffort", "WEEKS"),
            Map.entry("concentration", "NO"),
            Map.entry("customerFacing", "NO"),
            Map.entry("regulated", "NO"),
            Map.entry("supplyChain", "DIRECT"),
            Map.entry("incidents", "NO"),
            Map.entry("foreignControl", "NO"),
            Map.entry("annualSpendThousands", 999));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            CRITICAL | Rule_CriticalShortOutage            | criticalFunction=true tolerableOutageHours=24
            CRITICAL | Rule_CriticalShortOutage            | criticalFunction=true tolerableOutageHours=23
            CRITICAL | Rule_CriticalOutageUnknown          | criticalFunction=true tolerableOutageHours=null
            CRITICAL | Rule_CriticalNotReplaceable         | criticalFunction=true exitEffort=NOT_REPLACEABLE
            CRITICAL | Rule_CriticalConcentrated           | criticalFunction=true concentration=YES
            CRITICAL | Rule_TierSevereDependence           | criticalFunction=true tolerableOutageHours=0
            CRITICAL | Rule_TierDependenceAndData          | criticalFunction=true dataClass=SENSITIVE_PERSONAL
            CRITICAL | Rule_TierDependenceAndAccess        | criticalFunction=true accessKind=ADMIN
            CRITICAL | Rule_TierDataAndAccess              | dataClass=SENSITIVE_PERSONAL accessKind=CODE_IN_OUR_BUILD
            HIGH     | Rule_CriticalOther                  | criticalFunction=true
            HIGH     | Rule_TierDependence                 | criticalFunction=true tolerableOutageHours=25
            HIGH     | Rule_CriticalFunctionUnknown        | criticalFunction=null
            HIGH     | Rule_SensitiveData                  | dataClass=SENSITIVE_PERSONAL
            HIGH     | Rule_TierData                       | dataClass=SENSITIVE_PERSONAL accessKind=USER
            HIGH     | Rule_DataClassUnknown               | dataClass=null
            HIGH     | Rule_DataClassUnknown               | dataClass=UNHEARD_OF
            HIGH     | Rule_PersonalDataOfMany             | dataClass=PERSONAL dataVolume=MASS
            HIGH     | Rule_VulnerablePeople               | dataClass=PERSONAL dataSubjects=VULNERABLE
            HIGH     | Rule_ProtectedDataElsewhere         | dataClass=CONFIDENTIAL dataLocation=OTHER
            HIGH     | Rule_ModelsOnProtectedData          | dataClass=CONFIDENTIAL modelsOnOurData=YES
            HIGH     | Rule_PrivilegedAccess               | accessKind=NETWORK
            HIGH     | Rule_TierAccess                     | accessKind=ADMIN
            HIGH     | Rule_AccessKindUnknown              | accessKind=null
            HIGH     | Rule_TransactionsOnProtectedData    | processesTransactions=true dataClass=CONFIDENTIAL
            HIGH     | Rule_TierConsequences               | processesTransactions=true dataClass=PERSONAL
            HIGH     | Rule_RegulatedTransactions          | processesTransactions=true regulated=YES
            HIGH     | Rule_TransactionsUnknown            | processesTransactions=null
            HIGH     | Rule_TierDataAggravated             | dataClass=PERSONAL incidents=YES
            HIGH     | Rule_TierAccessAggravated           | accessKind=USER supplyChain=LONG_CHAIN
            MEDIUM   | Rule_ProtectedData                  | dataClass=PERSONAL dataVolume=MANY
            MEDIUM   | Rule_TierModerateData               | dataClass=CONFIDENTIAL
            MEDIUM   | Rule_ModelsOnInternalData           | modelsOnOurData=YES
            MEDIUM   | Rule_ModelsNotStated                | modelsOnOurData=NOT_STATED
            MEDIUM   | Rule_UserAccess                     | accessKind=USER
            MEDIUM   | Rule_TierModerateAccess             | accessKind=USER incidents=NOT_STATED
            MEDIUM   | Rule_DataFeed                       | accessKind=DATA_FEED
            MEDIUM   | Rule_ShortOutage                    | tolerableOutageHours=24
            MEDIUM   | Rule_ShortOutage                    | tolerableOutageHours=23
            MEDIUM   | Rule_TierModerateDependence         | tolerableOutageHours=1
            MEDIUM   | Rule_OutageUnknown                  | tolerableOutageHours=null
            MEDIUM   | Rule_HardToReplace                  | exitEffort=MONTHS
            MEDIUM   | Rule_HardToReplace                  | exitEffort=NOT_REPLACEABLE
            MEDIUM   | Rule_ExitUnknown                    | exitEffort=NOT_STATED
            MEDIUM   | Rule_Concentrated                   | concentration=YES
            MEDIUM   | Rule_ConcentrationUnknown           | concentration=null
            MEDIUM   | Rule_Transactions                   | processesTransactions=true
            MEDIUM   | Rule_TierModerateConsequences       | processesTransactions=true incidents=YES
            MEDIUM   | Rule_Regulated                      | regulated=YES
            MEDIUM   | Rule_RegulatedUnknown               | regulated=NOT_STATED
            MEDIUM   | Rule_CustomerFacing                 | customerFacing=YES
            MEDIUM   | Rule_CustomerFacingUnknown          | customerFacing=NOT_STATED
            MEDIUM   | Rule_LargeSpend                     | annualSpendThousands=1000
            MEDIUM   | Rule_LargeSpend                     | annualSpendThousands=1001
            MEDIUM   | Rule_Incidents                      | incidents=YES
            MEDIUM   | Rule_TierCircumstances              | foreignControl=NOT_STATED
            MEDIUM   | Rule_ForeignControl                 | foreignControl=YES
            MEDIUM   | Rule_LongChain                      | supplyChain=LONG_CHAIN
            MEDIUM   | Rule_IncidentsUnknown               | incidents=NOT_STATED
            MEDIUM   | Rule_ForeignControlUnknown          | foreignControl=null
            MEDIUM   | Rule_SupplyChainUnknown             | supplyChain=NOT_STATED
            LOW      | Rule_InternalData                   | -
            LOW      | Rule_NoProtectedData                | dataClass=PUBLIC accessKind=DATA_FEED modelsOnOurData=YES
            LOW      | Rule_LittleAccess                   | -
            LOW      | Rule_LittleDependence               | tolerableOutageHours=25
            LOW      | Rule_LittleConsequence              | annualSpendThousands=999
            LOW      | Rule_LittleConsequence              | annualSpendThousands=null
            LOW      | Rule_Ordinary                       | supplyChain=NONE
            LOW      | Rule_TierOtherwise                  | dataClass=NONE
            """)
    void aFactorGivesATier(String tier, String rule, String facts) {
        EvaluatedDecision evaluated = EvaluatedDecision.of(InherentRiskTier.DECISION_ID, harmlessBut(facts));

        assertThat(evaluated.text("tier")).isEqualTo(tier);
        assertThat(evaluated.text("reason")).endsWith(".").isNotEqualTo("null");
        assertThat(evaluated.rules()).contains(rule);
    }

    @Test
    void everyRuleIsAmongTheCases() {
        assertThat(CasesOf.method(getClass(), "aFactorGivesATier"))
                .containsAll(DrawnDecision.of(InherentRiskTier.DECISION_ID).rules());
    }

    @Test
    void theReasonNamesAllThatCameTogether() {
        EvaluatedDecision evaluated = EvaluatedDecision.of(
                InherentRiskTier.DECISION_ID, harmlessBut("criticalFunction=true dataClass=SENSITIVE_PERSONAL"));

        assertThat(evaluated.text("reason"))
                .isEqualTo("A critical function depends on it. It holds sensitive personal data.");
    }

    @Test
    void everyCombinationOfTheMainFactsHasATier() {
        Combinations facts = new Combinations()
                .of("dataClass", "NONE", "PUBLIC", "INTERNAL", "CONFIDENTIAL", "PERSONAL", "SENSITIVE_PERSONAL", "X")
                .of("accessKind", "NONE", "DATA_FEED", "USER", "ADMIN", "NETWORK", "CODE_IN_OUR_BUILD")
                .of("criticalFunction", true, false)
                .of("tolerableOutageHours", 24, 25)
                .of("processesTransactions", true, false);

        assertThat(facts.stream()).allSatisfy(it -> {
            Map<String, Object> use = new HashMap<>(it);
            assertATier(use);
        });
    }

    @Test
    void everyCombinationOfTheOtherFactsHasATier() {
        Combinations facts = new Combinations()
                .of("dataVolume", "MASS")
                .of("dataSubjects", "VULNERABLE")
                .of("dataLocation", "OTHER")
                .of("modelsOnOurData", "YES")
                .of("exitEffort", "NOT_REPLACEABLE")
                .of("concentration", "YES")
                .of("customerFacing", "YES")
                .of("regulated", "YES")
                .of("supplyChain", "LONG_CHAIN")
                .of("incidents", "YES")
                .of("foreignControl", "YES");

        assertThat(facts.stream()).allSatisfy(it -> {
            Map<String, Object> use = new HashMap<>(HARMLESS);
            use.putAll(it);
            use.put("dataClass", "PERSONAL");
            assertATier(use);
        });
    }

    private static void assertATier(Map<String, Object> use) {
        EvaluatedDecision evaluated = EvaluatedDecision.of(InherentRiskTier.DECISION_ID, use);
        assertThat(evaluated.text("tier")).isIn("CRITICAL", "HIGH", "MEDIUM", "LOW");
        assertThat(evaluated.text("reason")).endsWith(".");
    }

    private static Map<String, Object> harmlessBut(String facts) {
        Map<String, Object> use = new HashMap<>(HARMLESS);
        if (facts != null) {
            use.putAll(Facts.of(facts));
        }
        return use;
    }
}
