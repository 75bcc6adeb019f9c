/** The rules of the catalogue, each computed from what is known or handed to a person. */
@NullMarked
package dev.vetted.screening.rules;

import org.jspecify.annotations.NullMarked;
