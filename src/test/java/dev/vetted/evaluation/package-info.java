/** The service on its own machine: embedded engine, embedded database, users and sample data to look around with. */
@NullMarked
package dev.vetted.evaluation;

import org.jspecify.annotations.NullMarked;
