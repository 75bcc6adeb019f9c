/** Rating of exceptions and their storage. */
@NullMarked
package dev.vetted.triage.internal;

import org.jspecify.annotations.NullMarked;
