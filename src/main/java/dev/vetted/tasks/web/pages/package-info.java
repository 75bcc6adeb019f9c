/** Pages of the inbox. */
@NullMarked
package dev.vetted.tasks.web.pages;

import org.jspecify.annotations.NullMarked;
