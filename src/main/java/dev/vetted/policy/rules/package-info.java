/** The rule catalogue: what is checked on a report, why, and what a failure counts as by default. */
@NamedInterface("rules")
@NullMarked
package dev.vetted.policy.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
