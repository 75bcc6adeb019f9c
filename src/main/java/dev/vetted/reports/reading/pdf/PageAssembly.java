package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.pdf.GlyphCollector.RawGlyph;
import dev.vetted.reports.reading.pdf.GlyphCollector.Visibility;
import java.util.ArrayList;
import java.util.List;

/** Sorts what was collected on a page into printed, turned and hidden text. */
final class PageAssembly {

    private static final float MOSTLY_PICTURE = 0.5f;

    private final GlyphCollector collected;
    private final List<Glyph> printed = new ArrayList<>();
    private final List<Glyph> outOfSight = new ArrayList<>();
    private final StringBuilder turned = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();

    PageAssembly(GlyphCollector collected) {
        this.collected = collected;
    }

    PageContent page(int number, boolean damaged) {
        ViewerFrame frame = collected.frame();
        float pictureShare = pictureShare();
        boolean recognisedText = pictureShare > MOSTLY_PICTURE;
        int lastHiddenRun = -1;
        for (RawGlyph glyph : collected.glyphs()) {
            boolean invisible = glyph.visibility() == Visibility.INVISIBLE && !recognisedText;
            boolean concealed = glyph.visibility() == Visibility.CONCEALED || !frame.shows(glyph.x(), glyph.y());
            if (!glyph.upright()) {
                turned.append(glyph.text());
                outOfSight.add(covering(glyph));
            } else if (invisible || concealed) {
                outOfSight.add(covering(glyph));
                hidden.append(lastHiddenRun != glyph.run() ? " " : "").append(glyph.text());
                lastHiddenRun = glyph.run();
            } else {
                printed.add(new Glyph(
                        glyph.text(),
                        glyph.x(),
                        glyph.endX(),
                        glyph.y(),
                        glyph.size(),
                        glyph.bold(),
                        glyph.visibility() == Visibility.FAINT,
                        glyph.run(),
                        glyph.tag()));
            }
        }
        PageContent page = new PageContent(
                number,
                frame.width(),
                frame.height(),
                printed,
                collected.paths().rulings(),
                turned.toString().strip(),
                hidden.toString().strip().replaceAll("\\s+", " "),
                pictureShare,
                damaged);
        return page.withHidden(collected.marks().unprinted());
    }

    /** What a reader of the page cannot see, or sees turned; known once the page is. */
    List<Glyph> concealed() {
        return outOfSight;
    }

    /** A glyph that runs from left to right and covers the same room. */
    private static Glyph covering(RawGlyph glyph) {
        return new Glyph(
                glyph.text(),
                Math.min(glyph.x(), glyph.endX()),
                Math.max(glyph.x(), glyph.endX()),
                Math.max(glyph.y(), glyph.endY()),
                Math.max(glyph.size(), Math.abs(glyph.endY() - glyph.y())),
                glyph.bold(),
                true,
                glyph.run());
    }

    private float pictureShare() {
        ViewerFrame frame = collected.frame();
        float area = 0;
        for (float[] picture : collected.pictures()) {
            float width = Math.min(picture[2], frame.width()) - Math.max(picture[0], 0);
            float height = Math.min(picture[3], frame.height()) - Math.max(picture[1], 0);
            area += Math.max(0, width) * Math.max(0, height);
        }
        return Math.min(1, area / (frame.width() * frame.height()));
    }
}
