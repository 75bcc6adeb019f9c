/** Turns glyphs into words, lines and running text that knows on which page each word stands. */
@NullMarked
package dev.vetted.reports.reading.layout;

import org.jspecify.annotations.NullMarked;
