/** API of our controls, their mapping and the requests. */
@NullMarked
package dev.vetted.controls.web;

import org.jspecify.annotations.NullMarked;
