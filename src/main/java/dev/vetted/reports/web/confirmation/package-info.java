/** The page on which a person compares a reading with its report, corrects and confirms it. */
@NullMarked
package dev.vetted.reports.web.confirmation;

import org.jspecify.annotations.NullMarked;
