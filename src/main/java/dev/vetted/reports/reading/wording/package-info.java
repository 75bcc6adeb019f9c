/** What the wording of reports means: criteria, quantities, dates, results of tests. */
@NullMarked
package dev.vetted.reports.reading.wording;

import org.jspecify.annotations.NullMarked;
