/** What screening says: the result of each rule with what it rests on, and the scores that follow. */
@NamedInterface("results")
@NullMarked
package dev.vetted.screening.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
