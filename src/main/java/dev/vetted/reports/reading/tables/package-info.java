/** Finds tables, with or without rulings, and gives their cells by the meaning of the column. */
@NullMarked
package dev.vetted.reports.reading.tables;

import org.jspecify.annotations.NullMarked;
