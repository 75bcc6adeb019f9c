/** How an exception is rated, factor by factor; pure, from facts to facts. */
@NullMarked
package dev.vetted.triage.rating;

import org.jspecify.annotations.NullMarked;
