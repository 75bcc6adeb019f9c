package dev.vetted.evidence.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a=b", "2 - 1", "mail@example.invalid", "a\nb", "(-1)"})
    void harmless_text_is_left_as_it_is(String harmless) {
        assertThat(CellText.of(harmless, "")).isEqualTo(new CellText(harmless, harmless, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "＝1", "－1", " =1", "a\n=1", "a\r+1", "\u200B=1", "\u0000=1"
            })
    void text_that_could_run_is_marked_as_text(String hostile) {
        assertThat(CellText.of(hostile, "").quoted()).isTrue();
    }

    @Test
    void line_ends_of_all_systems_become_one() {
        assertThat(CellText.of("a\r\nb\rc\nd\u2028e", "").shown()).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void tags_and_direction_overrides_cannot_hide() {
        assertThat(CellText.of("pay\u202Etxt" + Character.toString(0xE0041), "").shown())
                .isEqualTo("pay[U+202E]txt[U+E0041]");
    }

    @Test
    void a_cut_keeps_the_limit_also_where_escapes_make_the_text_longer() {
        var text = CellText.of("_x0041_".repeat(6_000), "the report");

        assertThat(text.stored().length()).isLessThanOrEqualTo(CellText.LIMIT);
        assertThat(text.shown()).endsWith("The whole text stands in the report.]");
    }

    @Test
    void a_cut_does_not_split_a_character() {
        var text = CellText.of("x" + "😀".repeat(20_000), "the report");

        assertThat(text.shown().codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    @Test
    void text_of_exactly_the_limit_is_not_cut() {
        String text = "x".repeat(CellText.LIMIT);

        assertThat(CellText.of(text, "").shown()).isEqualTo(text);
    }
}
