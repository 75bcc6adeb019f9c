/** Pages of recommendations, decisions and where a review stands. */
@NullMarked
package dev.vetted.decisions.web.pages;

import org.jspecify.annotations.NullMarked;
