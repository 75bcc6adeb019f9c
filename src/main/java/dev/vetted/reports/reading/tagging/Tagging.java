package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.pdf.Glyph;
import dev.vetted.reports.reading.pdf.PageContent;
import dev.vetted.reports.reading.pdf.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges the structure tree of a whole document by what is printed. A tree that leaves text out, hides most of it or
 * puts it in an order in which nobody would read it is not used at all.
 *
 * @param pages as they were if the tree is sound, else without tags
 */
public record Tagging(Verdict verdict, List<PageContent> pages) {

    private static final double LEAST_CLAIMED = 0.9;
    private static final double MOST_ARTIFACTS = 0.4;
    private static final double MOST_BACKWARD = 0.2;
    private static final double MOST_BACK_TO_EARLIER_PAGES = 0.05;

    /** What became of the tree. */
    public enum Verdict {
        /** No text is claimed by a tree. */
        ABSENT,
        SOUND,
        /** A good part of the text is in no element. */
        UNCLAIMED,
        /** A good part of the text is said to be no content. */
        HIDES_TEXT,
        /** The order of the elements is not the one of reading. */
        DISORDERED
    }

    public static Tagging of(List<PageContent> pages) {
        Verdict verdict = verdict(pages);
        return new Tagging(
                verdict,
                verdict == Verdict.SOUND
                        ? pages.stream().map(Tagging::withPlausibleArtifacts).toList()
                        : without(pages));
    }

    /** The pages as if the document were not tagged. */
    public static List<PageContent> without(List<PageContent> pages) {
        return pages.stream()
                .map(page -> isTagged(page)
                        ? page.withGlyphs(page.glyphs().stream()
                                .map(glyph -> glyph.withTag(Tag.NONE))
                                .toList())
                        : page)
                .toList();
    }

    private static boolean isTagged(PageContent page) {
        return page.glyphs().stream().anyMatch(glyph -> glyph.tag() != Tag.NONE);
    }

    private static Verdict verdict(List<PageContent> pages) {
        long artifacts = 0;
        long claimed = 0;
        long all = 0;
        for (PageContent page : pages) {
            for (Glyph glyph : page.glyphs()) {
                if (!glyph.isBlank()) {
                    all++;
                    artifacts += glyph.tag() == Tag.ARTIFACT ? 1 : 0;
                    claimed += glyph.tag().isContent() ? 1 : 0;
                }
            }
        }
        if (claimed == 0) {
            return Verdict.ABSENT;
        }
        if (artifacts > all * MOST_ARTIFACTS) {
            return Verdict.HIDES_TEXT;
        }
        if (claimed < (all - artifacts) * LEAST_CLAIMED) {
            return Verdict.UNCLAIMED;
        }
        return isInOrder(pages) ? Verdict.SOUND : Verdict.DISORDERED;
    }

    /** Where an element begins. */
    private record Begin(int page, Glyph glyph) {}

    private static boolean isInOrder(List<PageContent> pages) {
        Map<Tag, Begin> begins = new IdentityHashMap<>();
        for (PageContent page : pages) {
            Tag last = Tag.NONE;
            for (Glyph glyph : page.glyphs()) {
                if (glyph.tag() != last && glyph.tag().isContent() && !glyph.isBlank()) {
                    begins.putIfAbsent(glyph.tag(), new Begin(page.number(), glyph));
                    last = glyph.tag();
                }
            }
        }
        List<Begin> order = new ArrayList<>(begins.values());
        order.sort(Comparator.comparingInt(begin -> begin.glyph().tag().order()));
        int backward = 0;
        int earlier = 0;
        for (int i = 1; i < order.size(); i++) {
            backward += isBackward(order.get(i - 1), order.get(i)) ? 1 : 0;
            earlier += order.get(i).page() < order.get(i - 1).page() ? 1 : 0;
        }
        return backward <= order.size() * MOST_BACKWARD && earlier <= order.size() * MOST_BACK_TO_EARLIER_PAGES;
    }

    /** Up the page and not to the right: neither the next cell of a row nor the next column of text. */
    private static boolean isBackward(Begin before, Begin next) {
        return next.page() == before.page()
                && next.glyph().y() < before.glyph().y() - before.glyph().size() * 1.5f
                && next.glyph().x0() <= before.glyph().x0();
    }

    /** A page of which most is said to be no content says so of its content. */
    private static PageContent withPlausibleArtifacts(PageContent page) {
        long artifacts = page.glyphs().stream()
                .filter(glyph -> glyph.tag() == Tag.ARTIFACT)
                .count();
        if (artifacts * 2 <= page.glyphs().size()) {
            return page;
        }
        return page.withGlyphs(page.glyphs().stream()
                .map(glyph -> glyph.tag() == Tag.ARTIFACT ? glyph.withTag(Tag.NONE) : glyph)
                .toList());
    }
}
