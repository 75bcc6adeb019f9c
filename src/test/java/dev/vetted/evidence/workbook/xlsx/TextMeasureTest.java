package dev.vetted.evidence.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMeasureTest {

    @Test
    void text_breaks_between_words() {
        assertThat(TextMeasure.lines("eleven eleven", 8)).isEqualTo(2);
        assertThat(TextMeasure.lines("one two", 20)).isEqualTo(1);
    }

    @Test
    void a_word_wider_than_the_column_breaks_within() {
        assertThat(TextMeasure.lines("0".repeat(100), 10)).isEqualTo(10);
    }

    @Test
    void line_ends_break_the_line() {
        assertThat(TextMeasure.lines("one\n\ntwo", 20)).isEqualTo(3);
    }

    @Test
    void east_asian_characters_take_twice_the_room() {
        assertThat(TextMeasure.width("監査報告")).isEqualTo(8);
    }
}
