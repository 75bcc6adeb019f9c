/** Requests for compensating controls: from what they come, of whom they ask what, and what came of them. */
@NamedInterface("requests")
@NullMarked
package dev.vetted.controls.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
