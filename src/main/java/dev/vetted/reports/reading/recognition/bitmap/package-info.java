/** Prepares the picture of a page for recognition: upright, dark on light, its lines taken off. */
@NullMarked
package dev.vetted.reports.reading.recognition.bitmap;

import org.jspecify.annotations.NullMarked;
