package dev.vetted.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LengthTest {

    @Test
    void whatIsJustShortEnoughPasses() {
        assertThatCode(() -> Length.atMost(3, "note", "abc")).doesNotThrowAnyException();
    }

    @Test
    void whatIsOneTooLongIsRefusedWithBothNumbers() {
        assertThatThrownBy(() -> Length.atMost(3, "note", "abcd"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("The note may have 3 characters at most, and this one has 4. Shorten it.");
    }
}
