/** Aggregates of third parties and their storage. */
@NullMarked
package dev.vetted.thirdparties.internal;

import org.jspecify.annotations.NullMarked;
