/** Decides how far the structure tree of a tagged PDF can be believed, and reads tables from one that can. */
@NullMarked
package dev.vetted.reports.reading.tagging;

import org.jspecify.annotations.NullMarked;
