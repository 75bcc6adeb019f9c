package dev.vetted.reports.reading;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import dev.vetted.reports.reading.pdf.PageContent;
import dev.vetted.reports.reading.pdf.PdfFile;
import dev.vetted.reports.reading.recognition.TextRecognition;
import java.time.Duration;
import java.util.List;

/** Reads an assurance document: the bytes of a PDF in, what the document states out. Safe for concurrent use. */
public final class ReportReader {

    /** Larger files are refused. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    private static final int PAGES_TO_CLASSIFY = 12;
    /** Of those without text; a scanned report says on its first pages what it is, and the sender waits. */
    private static final int PICTURES_TO_CLASSIFY = 6;

    private final TextRecognition recognition;

    /** A reader that leaves pages without text unread. */
    public ReportReader() {
        this(TextRecognition.off());
    }

    /**
     * A reader that has the pictures of pages without text read.
     *
     * @param recognition may find no program on this machine; such pages stay unread then
     */
    public ReportReader(TextRecognition recognition) {
        this.recognition = recognition;
    }

    /**
     * A reader that recognises pages without text if there is a program for it on the machine. What is not recognised
     * when most of the time is gone stays unread, so that the rest of the document is still read.
     *
     * @param limit how long one document may take
     */
    public static ReportReader onThisMachine(Duration limit) {
        return new ReportReader(
                TextRecognition.onThisMachine().within(limit.multipliedBy(2).dividedBy(3)));
    }

    /**
     * Reads the whole document. A document of pictures only gives a reading that says so, and holds no fact unless the
     * pictures can be read.
     *
     * @throws UnreadableDocument if the file cannot be opened; the message says what to do next
     */
    public Reading read(byte[] pdf) throws UnreadableDocument {
        try {
            PdfFile.Content content = PdfFile.content(pdf);
            return DocumentReading.of(content.pages(), unread -> recognition.recognise(pdf, unread))
                    .reading()
                    .warned(besidesPages(content));
        } catch (StackOverflowError e) {
            // Text without end or structure exhausts the patterns that look for sentences.
            throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
        }
    }

    private static List<Warning> besidesPages(PdfFile.Content content) {
        return content.parts().stream()
                .map(found ->
                        new Warning(Warning.Kind.MORE_THAN_PAGES, found.part().message(), found.page(), null))
                .toList();
    }

    /**
     * Looks at the first pages only and says what kind of document it is; for uploads. {@link DocumentType#OTHER} stands
     * for a document that is no assurance document.
     *
     * @throws UnreadableDocument if the file cannot be opened, or has no text and its pictures cannot be read
     */
    public Fact<DocumentType> classify(byte[] pdf) throws UnreadableDocument {
        List<PageContent> pages = PdfFile.pages(pdf, PAGES_TO_CLASSIFY);
        DocumentReading first = DocumentReading.of(
                pages,
                unread -> recognition.recognise(pdf, unread.subList(0, Math.min(PICTURES_TO_CLASSIFY, unread.size()))));
        if (!first.hasText()) {
            throw new UnreadableDocument(Reason.NO_TEXT);
        }
        return first.type();
    }
}
