package dev.vetted.reports.reading;

import dev.vetted.reports.reading.UnreadableDocument.Reason;

/** Reads an assurance document: the bytes of a PDF in, what the document states out. Safe for concurrent use. */
public final class ReportReader {

    /** Larger files are refused. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    /**
     * Reads the whole document. A document of pictures only gives a reading that says so and holds no fact.
     *
     * @throws UnreadableDocument if the file cannot be opened; the message says what to do next
     */
    public Reading read(byte[] pdf) throws UnreadableDocument {
        throw new UnreadableDocument(Reason.DAMAGED);
    }

    /**
     * Looks at the first pages only and says what kind of document it is; for uploads. {@link DocumentType#OTHER} stands
     * for a document that is no assurance document.
     *
     * @throws UnreadableDocument if the file cannot be opened, or has no text at all
     */
    public Fact<DocumentType> classify(byte[] pdf) throws UnreadableDocument {
        throw new UnreadableDocument(Reason.DAMAGED);
    }
}
