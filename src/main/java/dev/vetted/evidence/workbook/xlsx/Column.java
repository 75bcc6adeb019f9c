package dev.vetted.evidence.workbook.xlsx;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param heading unique within the table, one line
 * @param width the widest it grows for text that can be wrapped, in characters
 * @param cell what a row shows in it
 */
public record Column<T>(String heading, int width, Function<T, Value> cell) {}
