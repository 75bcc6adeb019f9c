package dev.vetted.reports.reading.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Tells which character a code of a font stands for, or that nobody can tell. */
final class Characters {

    private static final String UNKNOWN = "\uFFFD";

    private final Map<PDFont, Boolean> nameless = new IdentityHashMap<>();

    String of(PDFont font, int code) {
        if (nameless.computeIfAbsent(font, Characters::isNameless)) {
            return UNKNOWN;
        }
        String unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        return unicode == null ? UNKNOWN : unicode;
    }

    /**
     * Codes that number the glyphs of a font which is not in the file: looked up in another font they would give letters,
     * though not those that were printed.
     */
    private static boolean isNameless(PDFont font) {
        if (!(font instanceof PDType0Font composite)
                || composite.isEmbedded()
                || composite.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return false;
        }
        PDCIDSystemInfo glyphs = composite.getDescendantFont().getCIDSystemInfo();
        return glyphs == null || "Identity".equals(glyphs.getOrdering());
    }
}
