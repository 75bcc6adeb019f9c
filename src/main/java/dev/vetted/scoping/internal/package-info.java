/** The proposal of a scope mapping and its storage. */
@NullMarked
package dev.vetted.scoping.internal;

import org.jspecify.annotations.NullMarked;
