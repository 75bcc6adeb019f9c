/** Storage of exceptions under triage. */
@NullMarked
package dev.vetted.triage.internal;

import org.jspecify.annotations.NullMarked;
