/** Pages and API of recommendations and decisions. */
@NullMarked
package dev.vetted.decisions.web;

import org.jspecify.annotations.NullMarked;
