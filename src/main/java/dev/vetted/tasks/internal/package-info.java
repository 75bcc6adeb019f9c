/** The stored projection of user tasks. */
@NullMarked
package dev.vetted.tasks.internal;

import org.jspecify.annotations.NullMarked;
