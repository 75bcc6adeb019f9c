/** API of coverage over time. */
@NullMarked
package dev.vetted.coverage.web;

import org.jspecify.annotations.NullMarked;
