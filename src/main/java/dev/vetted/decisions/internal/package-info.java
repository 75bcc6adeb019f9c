/** Aggregates of recommendations and decisions and their storage. */
@NullMarked
package dev.vetted.decisions.internal;

import org.jspecify.annotations.NullMarked;
