package dev.vetted.reports.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for every font that a PDF names and does not carry. Reading needs no shapes of letters. By default the fonts
 * of the machine are searched for it: that takes long where there are many, and the same report could then read
 * differently on two machines.
 */
final class StandInFont implements FontMapper {

    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final StandInFont INSTANCE = new StandInFont();

    private StandInFont() {}

    /** From now on in this process. */
    static void use() {
        FontMappers.set(INSTANCE);
    }

    /** From now on the fonts of the machine stand in, for drawing needs shapes. */
    static void useThoseOfTheMachine() {
        FontMappers.set(null);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Loaded.FONT, true);
    }

    /** Most reports carry their fonts, so that none is needed. */
    private static final class Loaded {

        private static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (InputStream file = FontMapper.class.getResourceAsStream(LIBERATION_SANS)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("The font that PDFBox brings along cannot be read", e);
            }
        }
    }
}
