/** Finds statements of one document that do not go together, and what should not stand in a finished report. */
@NullMarked
package dev.vetted.reports.reading.consistency;

import org.jspecify.annotations.NullMarked;
