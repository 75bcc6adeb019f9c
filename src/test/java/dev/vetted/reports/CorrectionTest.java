package dev.vetted.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
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
    }

    @ParameterizedTest
    @CsvSource({
        "periodEnd, PERIOD_END,",
        "controls, CONTROLS,",
        "controls[0], CONTROLS, 0",
        "locations[12], LOCATIONS, 12"
    })
    void aKeyNamesAFactOrAnItemOrAList(String text, ReadingField field, Integer item) {
        FactKey key = FactKey.of(text);

        assertThat(key).isEqualTo(new FactKey(field, Optional.ofNullable(item)));
        assertThat(key).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mood", "controls[]", "controls[-1]", "controls[999999]", "controls[1].text", "periodEnd[0]"
            })
    void whatNamesNoFactIsRefused(String text) {
        assertInvalid(() -> FactKey.of(text), "");
    }

    private static Correction correction(int page, String reason) {
        return Correction.correct(
                FactKey.of(ReadingField.OPINION),
                ReportFixtures.text("QUALIFIED"),
                Optional.of(page),
                Optional.empty(),
                reason);
    }

    private static void assertInvalid(ThrowingCallable made, String words) {
        assertThatThrownBy(made).isInstanceOf(Refusal.Invalid.class).hasMessageContaining(words);
    }
}
