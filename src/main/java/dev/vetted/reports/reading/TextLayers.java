package dev.vetted.reports.reading;

import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.pdf.PageContent;
import java.util.ArrayList;
import java.util.List;

/** Tells pages with text from pages that show content as a picture only. */
final class TextLayers {

    private static final float PICTURE = 0.25f;
    private static final int FEW = 150;

    private TextLayers() {}

    /**
     * The pages without usable text although they show content. A running footer alone does not make a page readable.
     *
     * @param layouts the same pages without headers and footers
     */
    static List<Fact<Integer>> unreadable(List<PageContent> pages, List<PageLayout> layouts) {
        List<Fact<Integer>> unreadable = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageContent page = pages.get(i);
            long letters = letters(layouts.get(i));
            boolean picture = page.pictureShare() > PICTURE && letters < FEW;
            boolean outlines = letters == 0
                    && page.printedCharacters() == 0
                    && page.rulings().size() > 400;
            if (picture || outlines || page.damaged() && letters < FEW || isGarbled(page)) {
                unreadable.add(Fact.of(page.number(), page.number(), null, Basis.PAGE_CONTENT));
            }
        }
        return unreadable;
    }

    private static long letters(PageLayout page) {
        return page.lines().stream()
                .mapToLong(line ->
                        line.text().chars().filter(Character::isLetterOrDigit).count())
                .sum();
    }

    /** Fonts without a mapping to characters print well and give nothing but placeholders. */
    private static boolean isGarbled(PageContent page) {
        long unknown = page.glyphs().stream()
                .filter(glyph -> glyph.text()
                        .chars()
                        .anyMatch(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE))
                .count();
        return unknown > 30 && unknown * 3 > page.printedCharacters();
    }

    static Fact<TextLayer> layer(List<PageContent> pages, List<Fact<Integer>> unreadable, List<PageLayout> layouts) {
        boolean read = layouts.stream().anyMatch(page -> letters(page) >= FEW);
        boolean blank = layouts.stream().allMatch(page -> letters(page) == 0);
        TextLayer layer = TextLayer.FULL;
        if (blank || !unreadable.isEmpty() && !read) {
            layer = TextLayer.NONE;
        } else if (!unreadable.isEmpty()) {
            layer = TextLayer.PARTIAL;
        }
        int page = unreadable.isEmpty() ? 1 : unreadable.getFirst().page();
        return Fact.of(layer, page, null, Basis.PAGE_CONTENT);
    }
}
