/** Vetted reviews the assurance reports of third parties. */
@NullMarked
package dev.vetted;

import org.jspecify.annotations.NullMarked;
