/** Pages of the scope mapping. */
@NullMarked
package dev.vetted.scoping.web.pages;

import org.jspecify.annotations.NullMarked;
