/** Pages and API of the scope mapping. */
@NullMarked
package dev.vetted.scoping.web;

import org.jspecify.annotations.NullMarked;
