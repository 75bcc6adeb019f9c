/** Pages of our controls, their mapping and the requests. */
@NullMarked
package dev.vetted.controls.web.pages;

import org.jspecify.annotations.NullMarked;
