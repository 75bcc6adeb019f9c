/** Aggregates of assurance reports and their storage. */
@NullMarked
package dev.vetted.reports.internal;

import org.jspecify.annotations.NullMarked;
