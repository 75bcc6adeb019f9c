package dev.vetted.reports.reading.pages;

import dev.vetted.reports.reading.layout.Layouts;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.pages.LetterRun.Box;
import dev.vetted.reports.reading.pdf.Glyph;
import dev.vetted.reports.reading.pdf.OpenedPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The words of one page in each order in which a quote may have been taken from it. */
final class PageWords {

    /** Words that stand more often on a page would mark half of it. */
    private static final int MOST_PLACES = 6;

    private final OpenedPdf.Page page;
    private final List<LetterRun> runs = new ArrayList<>();

    PageWords(OpenedPdf.Page page, Predicate<Line> columnTitles) {
        this.page = page;
        List<Glyph> printed = page.content().glyphs();
        List<Glyph> strong = printed.stream().filter(glyph -> !glyph.faint()).toList();
        add(printed, columnTitles);
        if (strong.size() < printed.size()) {
            add(strong, columnTitles);
        }
        runs.add(LetterRun.ofGlyphs(page.concealed()));
    }

    private void add(List<Glyph> glyphs, Predicate<Line> columnTitles) {
        runs.add(LetterRun.ofGlyphs(glyphs));
        runs.add(LetterRun.ofLines(Layouts.asPrinted(page.content().withGlyphs(glyphs))));
        runs.add(LetterRun.ofLines(Layouts.inOrder(page.content().withGlyphs(glyphs), columnTitles)));
    }

    /** Where the letters stand one after another; none where they do not. */
    List<Mark> find(String letters) {
        return find(run -> run.find(letters, MOST_PLACES));
    }

    /** The same for words that are not cut on either side. */
    List<Mark> findWhole(String letters) {
        return find(run -> run.findWhole(letters, 1));
    }

    private List<Mark> find(Function<LetterRun, List<List<Box>>> search) {
        for (LetterRun run : runs) {
            List<List<Box>> places = search.apply(run);
            if (!places.isEmpty()) {
                return places.stream().flatMap(place -> marks(place).stream()).toList();
            }
        }
        return List.of();
    }

    /** How many of the first letters stand one after another, in the order that gives most. */
    int longestStart(String letters) {
        int longest = 0;
        for (LetterRun run : runs) {
            longest = Math.max(longest, run.longestStart(letters));
        }
        return longest;
    }

    /** One mark for each stretch of a line. */
    private List<Mark> marks(List<Box> letters) {
        List<Mark> marks = new ArrayList<>();
        Box first = letters.getFirst();
        Box last = first;
        for (Box letter : letters) {
            if (!letter.isOnLineOf(last) || Math.abs(letter.x0() - last.x1()) > 2 * letter.size()) {
                marks.add(mark(first, last));
                first = letter;
            }
            last = letter;
        }
        marks.add(mark(first, last));
        return marks;
    }

    private Mark mark(Box first, Box last) {
        float size = Math.max(first.size(), last.size());
        float left = Math.min(first.x0(), last.x0()) - 0.1f * size;
        float right = Math.max(first.x1(), last.x1()) + 0.1f * size;
        float top = Math.min(first.y(), last.y()) - 0.85f * size;
        float bottom = Math.max(first.y(), last.y()) + 0.28f * size;
        return Mark.of(
                page.content().number(),
                left / page.content().width(),
                top / page.content().height(),
                right / page.content().width(),
                bottom / page.content().height());
    }
}
