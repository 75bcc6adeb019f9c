package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.pdf.GlyphCollector.RawGlyph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Follows the marks in the content of one page and so knows which element claims what is printed now. */
final class MarkedContent {

    private static final int DEEPEST = 1000;

    private final StructureTree tree;
    private final List<RawGlyph> glyphs;
    private final Deque<COSBase> owners = new ArrayDeque<>();
    private final Deque<Integer> outside = new ArrayDeque<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final List<String> unprinted = new ArrayList<>();
    private final COSBase page;
    private @Nullable COSBase heir;
    private int tooDeep;

    /** @param first number of the first glyph that is printed within the mark */
    private record Mark(Tag tag, @Nullable String replacement, int first) {}

    MarkedContent(StructureTree tree, COSDictionary page, List<RawGlyph> glyphs) {
        this.tree = tree;
        this.glyphs = glyphs;
        this.page = page;
        owners.push(page);
    }

    Tag tag() {
        return marks.isEmpty() ? Tag.NONE : marks.peek().tag();
    }

    /** Texts that are said to stand for what is printed but are not what is printed. */
    List<String> unprinted() {
        return unprinted;
    }

    void begin(COSName name, @Nullable COSDictionary properties) {
        if (marks.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        Tag tag = name.equals(COSName.ARTIFACT) ? Tag.ARTIFACT : tag();
        if (properties != null && properties.containsKey(COSName.MCID)) {
            Tag claimed = tree.tag(owner(), properties.getInt(COSName.MCID));
            tag = claimed == Tag.NONE ? tag : claimed;
        }
        String replacement = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        marks.push(new Mark(tag, replacement, glyphs.size()));
    }

    /**
     * Whose content the number of a mark counts. Programs that stamp a page turn its content into a form and leave the
     * tree as it was; so the first form stands for the page if the tree knows no form and the page has no other marks.
     */
    private COSBase owner() {
        COSBase here = owners.peek();
        if (tree.knows(here) && here != page) {
            return here;
        }
        heir = heir == null ? here : heir;
        return heir == here ? page : here;
    }

    void end() {
        boolean inForm = !outside.isEmpty();
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!marks.isEmpty() && (!inForm || marks.size() > outside.peek())) {
            Mark mark = marks.pop();
            if (mark.replacement() != null) {
                ActualText.settle(mark.replacement(), glyphs.subList(mark.first(), glyphs.size()), unprinted);
            }
        }
    }

    /** The numbers of marks within a form are its own. */
    void enter(COSBase form) {
        owners.push(form);
        outside.push(marks.size());
    }

    void leave() {
        owners.pop();
        int before = outside.pop();
        while (marks.size() > before) {
            marks.pop();
        }
        tooDeep = 0;
    }
}
