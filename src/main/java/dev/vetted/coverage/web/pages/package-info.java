/** Pages of coverage over time. */
@NullMarked
package dev.vetted.coverage.web.pages;

import org.jspecify.annotations.NullMarked;
