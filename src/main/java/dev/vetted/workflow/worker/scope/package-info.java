/** Workers of the scope mapping. */
@NullMarked
package dev.vetted.workflow.worker.scope;

import org.jspecify.annotations.NullMarked;
