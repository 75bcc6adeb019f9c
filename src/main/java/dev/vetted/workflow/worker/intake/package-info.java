/** Workers of the report intake. */
@NullMarked
package dev.vetted.workflow.worker.intake;

import org.jspecify.annotations.NullMarked;
