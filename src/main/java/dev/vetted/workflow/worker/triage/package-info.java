/** Workers of the exception triage. */
@NullMarked
package dev.vetted.workflow.worker.triage;

import org.jspecify.annotations.NullMarked;
