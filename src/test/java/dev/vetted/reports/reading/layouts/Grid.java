package dev.vetted.reports.reading.layouts;

import java.util.ArrayList;
import java.util.List;

/** A table to be drawn: titles, widths, rows; a row of one cell spans the table. */
final class Grid {

    /** Which lines are drawn. */
    enum Lines {
        ALL,
        BETWEEN_ROWS,
        NONE
    }

    final List<String> titles;
    final float[] widths;
    final List<List<String>> rows = new ArrayList<>();
    Lines lines = Lines.ALL;
    boolean repeated = true;
    boolean middle;

    private Grid(List<String> titles, float[] widths) {
        this.titles = titles;
        this.widths = widths;
    }

    /** Titles with a width in parentheses: {@code "Ref(60)"}. */
    static Grid of(String... columns) {
        List<String> titles = new ArrayList<>();
        float[] widths = new float[columns.length];
        for (int i = 0; i < columns.length; i++) {
            int at = columns[i].lastIndexOf('(');
            titles.add(columns[i].substring(0, at));
            widths[i] = Float.parseFloat(columns[i].substring(at + 1, columns[i].length() - 1));
        }
        return new Grid(titles, widths);
    }

    Grid lines(Lines which) {
        lines = which;
        return this;
    }

    /** Cells stand in the middle of the height of their row. */
    Grid inTheMiddle() {
        middle = true;
        return this;
    }

    Grid titlesOnce() {
        repeated = false;
        return this;
    }

    Grid row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    float width() {
        float width = 0;
        for (float one : widths) {
            width += one;
        }
        return width;
    }
}
