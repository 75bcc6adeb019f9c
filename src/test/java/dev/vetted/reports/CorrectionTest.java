package dev.vetted.reports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aCorrectionHasAReason(String reason) {
        assertInvalid(() -> correction(1, reason), "reason");
    }

    @Test
    void aReasonOfMoreThanTwoThousandCharactersIsRefused() {
        assertInvalid(() -> correction(1, "x".repeat(2001)), "2000 characters at most");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void pagesCountFromOne(int page) {
        assertInvalid(() -> correction(page, "Stands so."), "from 1");
        assertInvalid(() -> found("Removed late.", 2, 25, page), "from 1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aFoundExceptionHasItsText(String text) {
        assertInvalid(() -> found(text, 2, 25, 61), "text");
    }

    @Test
    void aFoundExceptionThatIsTooLongIsRefused() {
        assertInvalid(() -> found("x".repeat(5001), 2, 25, 61), "5000 characters at most");
    }

    @ParameterizedTest
    @CsvSource({"-1, 25", "26, 25", "2, 1"})
    void noMoreItemsDeviateThanWereTested(int deviations, int sample) {
        assertInvalid(() -> found("Removed late.", deviations, sample, 61), "how many items deviated");
    }

    private static Correction correction(int page, String reason) {
        return new Correction(
                ReadingField.OPINION, Optional.empty(), Optional.of("QUALIFIED"), Optional.of(page), reason);
    }

    private static FoundException found(String text, int deviations, int sample, int page) {
        return new FoundException(
                Optional.empty(), List.of("CC6.2"), text, Optional.of(deviations), Optional.of(sample), page);
    }

    private static void assertInvalid(ThrowingCallable made, String words) {
        assertThatThrownBy(made).isInstanceOf(Refusal.Invalid.class).hasMessageContaining(words);
    }
}
