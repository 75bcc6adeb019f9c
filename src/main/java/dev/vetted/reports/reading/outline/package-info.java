/** Reads how a document is made up and what it says of itself: parts, dates, commitments, changes, restriction of use. */
@NullMarked
package dev.vetted.reports.reading.outline;

import org.jspecify.annotations.NullMarked;
