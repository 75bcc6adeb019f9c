/** The client of the engine: connection, deployment, running of workers, delivery of events. */
@NullMarked
package dev.vetted.workflow.engine;

import org.jspecify.annotations.NullMarked;
