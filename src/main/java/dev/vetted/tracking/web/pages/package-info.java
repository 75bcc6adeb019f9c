/** Pages of process instances. */
@NullMarked
package dev.vetted.tracking.web.pages;

import org.jspecify.annotations.NullMarked;
