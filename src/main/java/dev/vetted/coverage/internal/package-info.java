/** What accepted documents say of days. */
@NullMarked
package dev.vetted.coverage.internal;

import org.jspecify.annotations.NullMarked;
