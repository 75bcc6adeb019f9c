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
        return words(quote(), recognisedText());
    }

    /** The same for a quote and recognised words, of which one is null or empty. */
    static Optional<String> words(@Nullable String quote, @Nullable String recognised) {
        return Optional.ofNullable(quote)
                .filter(it -> !it.isEmpty())
                .or(() -> Optional.ofNullable(recognised)
                        .filter(it -> !it.isEmpty())
                        .map(it -> "Recognised in a picture: " + it));
    }
}
