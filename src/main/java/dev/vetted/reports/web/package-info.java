/** Pages and API of report intake. */
@NullMarked
package dev.vetted.reports.web;

import org.jspecify.annotations.NullMarked;
