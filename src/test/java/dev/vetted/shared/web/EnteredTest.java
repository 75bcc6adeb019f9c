package dev.vetted.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnteredTest {

    @Test
    void takesBlankFieldsAsEmpty() {
        assertThat(Entered.text("  ")).isEmpty();
        assertThat(Entered.text(null)).isEmpty();
        assertThat(Entered.date("", "Due")).isEmpty();
        assertThat(Entered.number(" ", "Page")).isEmpty();
    }

    @Test
    void readsDatesNumbersAndItems() {
        assertThat(Entered.date(" 2027-03-31 ", "Due")).contains(LocalDate.of(2027, 3, 31));
        assertThat(Entered.number("12", "Page")).contains(12);
        assertThat(Entered.items("Frankfurt; Dublin,\r\n Ohio")).containsExactly("Frankfurt", "Dublin", "Ohio");
    }

    @Test
    void saysWhichFieldIsWrongAndHow() {
        assertThatThrownBy(() -> Entered.date("tomorrow", "Due"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("Due: \"tomorrow\" is not a date. Give it as YYYY-MM-DD.");
        assertThatThrownBy(() -> Entered.number("-1", "Page")).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void splitsALongListAndStaysWithinIt() {
        List<Integer> all = IntStream.range(0, 120).boxed().toList();

        assertThat(Paged.of(all, 3).rows()).hasSize(20);
        assertThat(Paged.of(all, 9)).extracting(Paged::number).isEqualTo(3);
        assertThat(Paged.of(all, 0)).extracting(Paged::hasPrevious).isEqualTo(false);
        assertThat(Paged.of(List.of(), 1).isSplit()).isFalse();
    }
}
