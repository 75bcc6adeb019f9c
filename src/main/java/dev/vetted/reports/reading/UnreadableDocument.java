package dev.vetted.reports.reading;

/** A document that is refused before any fact is read; the message says what to do next. */
public final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableDocument(Reason reason) {
        super(reason.message);
        this.reason = reason;
    }

    public UnreadableDocument(Reason reason, Throwable cause) {
        super(reason.message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a document is refused. */
    public enum Reason {
        EMPTY("The file is empty. Upload the report again."),
        TOO_LARGE("The file is larger than 50 MB. Ask for a version without embedded pictures or attachments."),
        NOT_A_PDF("The file is not a PDF. Export the report as a PDF and upload that."),
        PASSWORD_NEEDED(
                "The PDF opens only with a password or a certificate. Ask the sender for a copy that opens without one."),
        DAMAGED("The PDF is damaged or incomplete and cannot be opened. Download it again or ask for a new copy."),
        TOO_COMPLEX("The PDF has too many pages or is built in a way that takes too long, or too much memory, to read. "
                + "Ask for a copy of the report printed to PDF."),
        READER_FAILED("The PDF could not be read, for a reason that is not its sender's. "
                + "Ask for a copy of the report printed to PDF, and tell whoever runs the service."),
        NO_PAGES("The PDF has no pages. Ask the sender for a complete copy."),
        NO_SUCH_PAGE("The document has no page of this number. Ask for one between 1 and its last."),
        NO_TEXT("The PDF holds pictures of pages and no text. Ask for the original PDF, or a copy with a text layer.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        /** What is wrong and what to do next. */
        public String message() {
            return message;
        }
    }
}
