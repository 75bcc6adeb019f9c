package dev.vetted.reports.reading.isolated;

/** No reading process is to be had now; this says nothing about the document. */
public final class ReadingUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingUnavailable(String message) {
        super(message);
    }

    ReadingUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
