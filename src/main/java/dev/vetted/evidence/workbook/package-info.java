/** The evidence workbook of a decision: plain values in, the bytes of an Excel file out, the same bytes each time. */
@NullMarked
package dev.vetted.evidence.workbook;

import org.jspecify.annotations.NullMarked;
