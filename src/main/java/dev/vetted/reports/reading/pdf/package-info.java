/** Opens a PDF and takes glyphs, rulings and pictures off its pages, within bounds of time and size. */
@NullMarked
package dev.vetted.reports.reading.pdf;

import org.jspecify.annotations.NullMarked;
