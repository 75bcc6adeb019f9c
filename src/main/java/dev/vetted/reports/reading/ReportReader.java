package dev.vetted.reports.reading;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import dev.vetted.reports.reading.pdf.PdfFile;

/** Reads an assurance document: the bytes of a PDF in, what the document states out. Safe for concurrent use. */
public final class ReportReader {

    /** Larger files are refused. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    private static final int PAGES_TO_CLASSIFY = 12;

    /**
     * Reads the whole document. A document of pictures only gives a reading that says so and holds no fact.
     *
     * @throws UnreadableDocument if the file cannot be opened; the message says what to do next
     */
    public Reading read(byte[] pdf) throws UnreadableDocument {
        try {
            return warned(PdfFile.content(pdf));
        } catch (StackOverflowError e) {
            // Text without end or structure exhausts the patterns that look for sentences.
            throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
        }
    }

    private static Reading warned(PdfFile.Content content) {
        return new DocumentReading(content.pages())
                .reading()
                .warned(content.parts().stream()
                        .map(found -> new Warning(
                                Warning.Kind.MORE_THAN_PAGES, found.part().message(), found.page(), null))
                        .toList());
    }

    /**
     * Looks at the first pages only and says what kind of document it is; for uploads. {@link DocumentType#OTHER} stands
     * for a document that is no assurance document.
     *
     * @throws UnreadableDocument if the file cannot be opened, or has no text at all
     */
    public Fact<DocumentType> classify(byte[] pdf) throws UnreadableDocument {
        DocumentReading first = new DocumentReading(PdfFile.pages(pdf, PAGES_TO_CLASSIFY));
        if (first.textLayer().value() == Reading.TextLayer.NONE) {
            throw new UnreadableDocument(Reason.NO_TEXT);
        }
        return first.type();
    }
}
