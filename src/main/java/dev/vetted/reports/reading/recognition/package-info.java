/** Recognises the text of pages that are pictures, by a Tesseract program where the machine has one. */
@NullMarked
package dev.vetted.reports.reading.recognition;

import org.jspecify.annotations.NullMarked;
