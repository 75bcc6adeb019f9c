/** Writes and reads the chain. */
@NullMarked
package dev.vetted.audittrail.internal;

import org.jspecify.annotations.NullMarked;
