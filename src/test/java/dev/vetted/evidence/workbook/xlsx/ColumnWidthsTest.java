package dev.vetted.evidence.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private final ColumnWidths widths = new ColumnWidths();

    @Test
    void a_column_is_as_wide_as_its_longest_text_up_to_its_limit() {
        widths.add(0, 0, "0123456789", 40);
        widths.add(0, 1, "0123456789 ".repeat(10), 40);

        assertThat(widths.byColumn()).containsExactly(12, 40);
    }

    @Test
    void text_that_is_never_broken_gets_all_the_room_it_needs() {
        widths.addUnbroken(0, "0".repeat(64));

        assertThat(widths.byColumn()[0]).isGreaterThan(63);
    }

    @Test
    void a_column_grows_beyond_its_limit_before_a_row_gets_taller_than_excel_shows() {
        widths.add(0, 0, "word ".repeat(500), 40);

        int[] columns = widths.byColumn();

        assertThat(columns[0]).isGreaterThan(40).isLessThanOrEqualTo(120);
        assertThat(widths.linesByRow(columns).get(0)).isLessThanOrEqualTo(30);
    }
}
