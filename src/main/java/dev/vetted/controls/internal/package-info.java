/** Storage of our controls, their mapping and the requests. */
@NullMarked
package dev.vetted.controls.internal;

import org.jspecify.annotations.NullMarked;
