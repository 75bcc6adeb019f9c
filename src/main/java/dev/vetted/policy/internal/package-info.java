/** How settings become values, and where versions are stored. */
@NullMarked
package dev.vetted.policy.internal;

import org.jspecify.annotations.NullMarked;
