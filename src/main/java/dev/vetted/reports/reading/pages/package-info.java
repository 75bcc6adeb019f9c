/** Draws pages of a PDF and finds on them where words of the reading stand. */
@NullMarked
package dev.vetted.reports.reading.pages;

import org.jspecify.annotations.NullMarked;
