package dev.vetted.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);
    private static final Condition CONDITION = new Condition("Send the hosting provider's report", "otto", DUE);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void hasGrounds(String grounds) {
        assertInvalid(() -> draft(DecisionOutcome.APPROVED, grounds), "grounds");
    }

    @Test
    void groundsOfTwoThousandCharactersAreKeptAndOneMoreRefused() {
        assertThat(draft(DecisionOutcome.APPROVED, "x".repeat(2000)).grounds()).hasSize(2000);
        assertInvalid(() -> draft(DecisionOutcome.APPROVED, "x".repeat(2001)), "2000 characters at most");
    }

    @Test
    void hasAnOutcome() {
        assertInvalid(() -> draft(null, "Fits."), "outcome");
    }

    @Test
    void anApprovalWithConditionsHasAtLeastOne() {
        assertInvalid(() -> draft(DecisionOutcome.APPROVED_WITH_CONDITIONS, "Fits."), "at least one condition");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REJECTED"})
    void noOtherOutcomeHasConditions(DecisionOutcome outcome) {
        assertInvalid(() -> draft(outcome, "Fits.", CONDITION), "approval with conditions only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aConditionHasATextAnOwnerAndADate(String blank) {
        assertInvalid(() -> new Condition(blank, "otto", DUE), "A condition needs");
        assertInvalid(() -> new Condition("Send the report", blank, DUE), "A condition needs");
        assertInvalid(() -> new Condition("Send the report", "otto", null), "A condition needs");
    }

    @Test
    void aConditionThatIsTooLongIsRefused() {
        assertInvalid(() -> new Condition("x".repeat(2001), "otto", DUE), "2000 characters at most");
        assertInvalid(() -> new Condition("Send the report", "x".repeat(101), DUE), "100 characters at most");
    }

    private static Draft draft(DecisionOutcome outcome, String grounds, Condition... conditions) {
        return new Draft(outcome, grounds, List.of(conditions), Optional.empty());
    }

    private static void assertInvalid(ThrowingCallable made, String words) {
        assertThatThrownBy(made).isInstanceOf(Refusal.Invalid.class).hasMessageContaining(words);
    }
}
