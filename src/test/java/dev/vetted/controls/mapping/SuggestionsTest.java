package dev.vetted.controls.mapping;

import static dev.vetted.controls.ControlFixtures.entry;
import static dev.vetted.controls.ControlFixtures.expected;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.controls.ControlFixtures;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<ControlEntry> REGISTER = List.of(
            ControlFixtures.leavers(),
            entry(
                    "ID-01",
                    "Sign-in policy",
                    "Passwords have 14 characters; MFA is on.",
                    "CC6.1",
                    ControlStatus.IN_PLACE),
            entry("KEY-1", "Rotation of secrets", "API keys are rotated yearly.", "CC6.1", ControlStatus.IN_PLACE),
            entry(
                    "BC-02",
                    "Continuity plan",
                    "Tested each year, with restored backups.",
                    "A1.3",
                    ControlStatus.IN_PLACE),
            entry(
                    "LOG-3",
                    "Monitoring",
                    "Audit logs are collected and alerts followed.",
                    "CC7.2",
                    ControlStatus.PLANNED),
            entry("FIN-9", "Reconciliation", "Ledgers are reconciled monthly.", "PI1.4", ControlStatus.IN_PLACE),
            entry("OLD-1", "Access of leavers (old)", "Leavers' access is removed.", "CC6.2", ControlStatus.RETIRED));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "User entities remove the access of terminated employees. | CC6.2 | AC-07",
                "Customers enforce multi-factor authentication. | CC6.1 | ID-01",
                "User entities protect API keys and rotate them. | CC6.1 | KEY-1",
                "User entities test their own continuity plans. | A1.3 | BC-02",
                "Customers review audit logs. | CC7.2 | LOG-3",
                "Customers reconcile what is settled for them. | PI1.4 | FIN-9",
            })
    void theControlOfTheSameTopicComesFirst(String text, String criterion, String best) {
        assertThat(suggestions(text, criterion).getFirst().control().value()).isEqualTo(best);
    }

    @Test
    void theTopicAloneIsEnoughWhereTheReportNamesNoCriterion() {
        assertThat(suggestions("Leavers are reported to the service desk.", ""))
                .extracting(it -> it.control().value())
                .containsExactly("AC-07");
    }

    @Test
    void eachSuggestionIsExplainedByPartsThatAddUp() {
        Suggestion best = suggestions("User entities remove access of leavers on their last day.", "CC6.2")
                .getFirst();

        assertThat(best.parts())
                .extracting(Suggestion.Part::words)
                .anyMatch(it ->
                        it.startsWith("both speak of user access: granting, removal and review: \"remove access\""))
                .contains("both serve CC6.2");
        assertThat(best.score())
                .isEqualTo(
                        best.parts().stream().mapToInt(Suggestion.Part::points).sum())
                .isBetween(70, 100);
    }

    @Test
    void aPlannedControlSaysSoAndCountsLess() {
        Suggestion planned =
                suggestions("Customers review audit logs.", "CC7.2").getFirst();

        assertThat(planned.parts()).contains(new Suggestion.Part(-10, "it is only planned"));
    }

    @Test
    void aWordInCommonIsNoReason() {
        assertThat(suggestions("Customers pay their monthly invoice.", "")).isEmpty();
    }

    @Test
    void noMoreThanFiveAreSuggestedAndAlwaysTheSame() {
        List<ControlEntry> many = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> entry("AC-" + i, "Leavers lose access", "", "CC6.2", ControlStatus.IN_PLACE))
                .toList();

        assertThat(Suggestions.among(many).forControl(expected("Access of leavers is removed.", "CC6.2")))
                .extracting(it -> it.control().value())
                .containsExactly("AC-1", "AC-10", "AC-11", "AC-12", "AC-13");
    }

    private static List<Suggestion> suggestions(String text, String criteria) {
        return Suggestions.among(REGISTER).forControl(expected(text, criteria));
    }
}
