package dev.vetted.reports.reading.pdf;

import java.util.List;

/**
 * What is printed on one page.
 *
 * @param number from 1
 * @param glyphs in the order of printing, upright and visible ones only
 * @param turned text that does not run from left to right (recipient marks, vertical titles)
 * @param hidden text that a reader of the page cannot see
 * @param pictureShare the part of the page that pictures cover, 0 to 1
 * @param damaged true if the page could not be taken apart to its end
 */
public record PageContent(
        int number,
        float width,
        float height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        String turned,
        String hidden,
        float pictureShare,
        boolean damaged) {

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    /** The same page with other glyphs. */
    public PageContent withGlyphs(List<Glyph> other) {
        return new PageContent(number, width, height, other, rulings, turned, hidden, pictureShare, damaged);
    }

    /** The same page with what was recognised on its picture in place of its own text. */
    public PageContent recognised(float itsWidth, float itsHeight, List<Glyph> words, List<Ruling> lines) {
        return new PageContent(number, itsWidth, itsHeight, words, lines, "", hidden, pictureShare, damaged);
    }

    /** The same page with more text that it holds and does not show. */
    PageContent withHidden(List<String> more) {
        String all = more.isEmpty() ? hidden : (hidden + " " + String.join(" ", more)).strip();
        return new PageContent(number, width, height, glyphs, rulings, turned, all, pictureShare, damaged);
    }

    public long printedCharacters() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
    }
}
