/** Reads what a report leaves to others: subservice organizations and the controls expected of them and of user entities. */
@NullMarked
package dev.vetted.reports.reading.thirdparty;

import org.jspecify.annotations.NullMarked;
