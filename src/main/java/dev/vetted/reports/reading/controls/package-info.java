/** Reads controls, tests, results, exceptions and responses, whatever the layout in which they are printed. */
@NullMarked
package dev.vetted.reports.reading.controls;

import org.jspecify.annotations.NullMarked;
