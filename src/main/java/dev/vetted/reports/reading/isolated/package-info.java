/** Reads documents in processes of their own, so that a document which ends its reader ends nothing else. */
@NamedInterface("isolated")
@NullMarked
package dev.vetted.reports.reading.isolated;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
