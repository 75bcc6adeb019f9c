package dev.vetted.scoping;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeAnswerTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "TO_CONFIRM")
    void anAnswerDecides(ScopeVerdict verdict) {
        assertThatThrownBy(() -> new ScopeAnswer("service", verdict, "looked up"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("service");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anAnswerHasAReason(String reason) {
        assertThatThrownBy(() -> new ScopeAnswer("service", ScopeVerdict.COVERED, reason))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("reason");
    }

    @Test
    void aReasonOfMoreThanTwoThousandCharactersIsRefused() {
        assertThatThrownBy(() -> new ScopeAnswer("service", ScopeVerdict.COVERED, "x".repeat(2001)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("2000 characters at most");
    }
}
