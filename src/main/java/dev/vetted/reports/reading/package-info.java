/** The reading engine: the bytes of an assurance report in, the facts it states with page and quote out. */
@NamedInterface("reading")
@NullMarked
package dev.vetted.reports.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
