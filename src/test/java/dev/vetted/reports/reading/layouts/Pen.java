package dev.vetted.reports.reading.layouts;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Prints and measures words. */
final class Pen {

    private Pen() {}

    static void print(PDPageContentStream on, PDFont font, float size, float x, float y, String text) {
        try {
            on.beginText();
            on.setFont(font, size);
            on.newLineAtOffset(x, y);
            on.showText(text);
            on.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void printPale(PDPageContentStream on, PDFont font, float size, float x, float y, String text) {
        try {
            on.setNonStrokingColor(new Color(225, 225, 225));
            print(on, font, size, x, y, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> wrap(String text, PDFont font, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && measure(font, size, line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    static float measure(PDFont font, float size, String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
