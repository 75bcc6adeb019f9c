/** Takes the facts of a report out of its sections and tables, one class for each family of facts. */
@NullMarked
package dev.vetted.reports.reading.facts;

import org.jspecify.annotations.NullMarked;
