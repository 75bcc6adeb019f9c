/** Gathers what a workbook prints, and keeps the workbooks. */
@NullMarked
package dev.vetted.evidence.internal;

import org.jspecify.annotations.NullMarked;
