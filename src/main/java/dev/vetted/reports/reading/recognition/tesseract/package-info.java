/** Runs a Tesseract program, within limits of time and output. */
@NullMarked
package dev.vetted.reports.reading.recognition.tesseract;

import org.jspecify.annotations.NullMarked;
