/** Workers of the third-party lifecycle. */
@NullMarked
package dev.vetted.workflow.worker.lifecycle;

import org.jspecify.annotations.NullMarked;
