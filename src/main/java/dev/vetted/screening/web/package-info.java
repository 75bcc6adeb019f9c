/** API of screenings. */
@NullMarked
package dev.vetted.screening.web;

import org.jspecify.annotations.NullMarked;
