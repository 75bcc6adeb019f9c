/** The settings of the review policy by what they are about, each with its type. */
@NamedInterface("limits")
@NullMarked
package dev.vetted.policy.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
