/** Excel files that are reproducible to the byte and take any text as text; knows nothing of what they are about. */
@NullMarked
package dev.vetted.evidence.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
