package dev.vetted.reports.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rests on words of the document. */
public interface Cited {

    /** The words as they stand in the text of the file; null for words that do not stand there. */
    @Nullable
    String quote();

    /** The words as recognised in the picture of a page that has no text; they may differ from what is printed. */
    @Nullable
    String recognisedText();

    /** The words for a person to compare with the page; words from a picture say that they are. */
    default Optional<String> words() {
        return Optional.ofNullable(quote())
                .or(() -> Optional.ofNullable(recognisedText()).map(text -> "Recognised in a picture: " + text));
    }
}
