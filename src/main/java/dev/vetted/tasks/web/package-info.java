/** Pages and API of the inbox. */
@NullMarked
package dev.vetted.tasks.web;

import org.jspecify.annotations.NullMarked;
