/** Lists of our own controls as files: read with every problem named, and written. */
@NamedInterface("files")
@NullMarked
package dev.vetted.controls.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
