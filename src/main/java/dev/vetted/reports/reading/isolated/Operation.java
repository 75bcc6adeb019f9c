package dev.vetted.reports.reading.isolated;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a reading process does with a document. A new operation is a constant here and a method of the reader. */
enum Operation {
    /** Answers with the reading as JSON. */
    READ {
        @Override
        byte[] answer(byte[] pdf, List<Integer> parameters) throws UnreadableDocument {
            return new ReadingJson().toJson(new ReportReader().read(pdf)).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Answers with the name of the kind of document. */
    CLASSIFY {
        @Override
        byte[] answer(byte[] pdf, List<Integer> parameters) throws UnreadableDocument {
            DocumentType type = new ReportReader().classify(pdf).asOptional().orElse(DocumentType.OTHER);
            return type.name().getBytes(StandardCharsets.UTF_8);
        }
    };

    /**
     * Runs in the reading process.
     *
     * @param parameters the numbers that the operation needs, such as that of a page
     */
    abstract byte[] answer(byte[] pdf, List<Integer> parameters) throws UnreadableDocument;
}
