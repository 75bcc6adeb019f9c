/** User entity controls of a report, and what on our side answers them. */
@NamedInterface("mapping")
@NullMarked
package dev.vetted.controls.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
