/** Finds the parts of a report by the titles that are printed above them. */
@NullMarked
package dev.vetted.reports.reading.structure;

import org.jspecify.annotations.NullMarked;
