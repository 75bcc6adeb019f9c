/** Pages of the intake and the reading of reports. */
@NullMarked
package dev.vetted.reports.web.pages;

import org.jspecify.annotations.NullMarked;
