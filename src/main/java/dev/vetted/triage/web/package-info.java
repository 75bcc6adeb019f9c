/** Pages and API of exception triage. */
@NullMarked
package dev.vetted.triage.web;

import org.jspecify.annotations.NullMarked;
