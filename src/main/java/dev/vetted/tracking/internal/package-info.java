/** The stored projection of instances and elements. */
@NullMarked
package dev.vetted.tracking.internal;

import org.jspecify.annotations.NullMarked;
