/** Pages and API of process instances. */
@NullMarked
package dev.vetted.tracking.web;

import org.jspecify.annotations.NullMarked;
