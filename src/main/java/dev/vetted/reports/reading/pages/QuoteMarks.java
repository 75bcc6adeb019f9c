package dev.vetted.reports.reading.pages;

import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.pdf.OpenedPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds where quotes stand on a page, and on the one after it where they go over to that. */
final class QuoteMarks {

    private static final int MOST_PARTS = 6;
    private static final int SHORTEST_PART = 10;

    private final OpenedPdf pdf;
    private final int number;
    private final Predicate<Line> columnTitles;
    private final PageWords page;
    private @Nullable PageWords next;

    QuoteMarks(OpenedPdf pdf, int number, Predicate<Line> columnTitles) throws UnreadableDocument {
        this.pdf = pdf;
        this.number = number;
        this.columnTitles = columnTitles;
        this.page = new PageWords(pdf.page(number), columnTitles);
    }

    /** All stretches on which the words stand; none if one of them could not be found. */
    List<Mark> of(String quote) throws UnreadableDocument {
        String letters = LetterRun.letters(quote);
        if (letters.isEmpty()) {
            return List.of();
        }
        List<Mark> whole = page.find(letters);
        return whole.isEmpty() ? inParts(letters) : whole;
    }

    /** Something may be printed in between: a running header, a footnote, the end of the page. */
    private List<Mark> inParts(String letters) throws UnreadableDocument {
        List<Mark> marks = new ArrayList<>();
        String rest = letters;
        for (int parts = 0; parts < MOST_PARTS && !rest.isEmpty(); parts++) {
            PageWords holder = page;
            int length = page.longestStart(rest);
            if (length < needed(rest) && parts > 0 && number < pdf.pages()) {
                holder = next();
                length = holder.longestStart(rest);
            }
            List<Mark> part = length < needed(rest) ? List.of() : holder.findWhole(rest.substring(0, length));
            if (part.isEmpty()) {
                return List.of();
            }
            marks.addAll(part);
            rest = rest.substring(length);
        }
        return rest.isEmpty() ? marks : List.of();
    }

    private static int needed(String rest) {
        return Math.min(SHORTEST_PART, rest.length());
    }

    private PageWords next() throws UnreadableDocument {
        if (next == null) {
            next = new PageWords(pdf.page(number + 1), columnTitles);
        }
        return next;
    }
}
