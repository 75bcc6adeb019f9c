/** Pages of exception triage. */
@NullMarked
package dev.vetted.triage.web.pages;

import org.jspecify.annotations.NullMarked;
