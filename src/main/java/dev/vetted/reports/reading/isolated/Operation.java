package dev.vetted.reports.reading.isolated;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.pages.PagePicture;
import dev.vetted.reports.reading.pages.PagePictures;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What a reading process does with a document. A new operation is a constant here and a method of the reader. */
enum Operation {
    /** Answers with the reading as JSON; the parameter is the time it may take. */
    READ {
        @Override
        byte[] answer(byte[] pdf, List<String> parameters) throws UnreadableDocument {
            return new ReadingJson().toJson(reader(parameters).read(pdf)).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Answers with the name of the kind of document; the parameter is the time it may take. */
    CLASSIFY {
        @Override
        byte[] answer(byte[] pdf, List<String> parameters) throws UnreadableDocument {
            DocumentType type = reader(parameters).classify(pdf).asOptional().orElse(DocumentType.OTHER);
            return type.name().getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Draws the page of the first parameter and marks the quotes of the others; answers with the picture as JSON. */
    DRAW {
        @Override
        byte[] answer(byte[] pdf, List<String> parameters) throws UnreadableDocument {
            int page = Integer.parseInt(parameters.getFirst());
            PagePicture picture = new PagePictures().draw(pdf, page, parameters.subList(1, parameters.size()));
            return JsonMapper.shared().writeValueAsBytes(picture);
        }
    };

    /** A reader for as long as the first parameter says, in milliseconds. */
    private static ReportReader reader(List<String> parameters) {
        return ReportReader.onThisMachine(Duration.ofMillis(Long.parseLong(parameters.getFirst())));
    }

    /**
     * Runs in the reading process.
     *
     * @param parameters what the operation needs, such as the number of a page
     */
    abstract byte[] answer(byte[] pdf, List<String> parameters) throws UnreadableDocument;
}
