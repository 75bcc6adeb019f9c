/** Workers of execution and task listeners, which keep our projections true. */
@NullMarked
package dev.vetted.workflow.listener;

import org.jspecify.annotations.NullMarked;
