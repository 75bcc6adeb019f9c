/** Screenings as stored, and what is kept of each screened report to compare others with. */
@NullMarked
package dev.vetted.screening.internal;

import org.jspecify.annotations.NullMarked;
