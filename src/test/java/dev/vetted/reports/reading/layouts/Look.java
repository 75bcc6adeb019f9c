package dev.vetted.reports.reading.layouts;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * The house style of a firm.
 *
 * @param header printed at the head of each page, empty for none
 * @param footer printed at the foot of each page before the page number, empty for none
 * @param mark printed in grey over each page in pieces, empty for none
 */
record Look(PDFont plain, PDFont bold, float size, String header, String footer, String mark) {

    static Look sans(float size) {
        return new Look(font(FontName.HELVETICA), font(FontName.HELVETICA_BOLD), size, "", "", "");
    }

    static Look serif(float size) {
        return new Look(font(FontName.TIMES_ROMAN), font(FontName.TIMES_BOLD), size, "", "", "");
    }

    Look running(String head, String foot) {
        return new Look(plain, bold, size, head, foot, mark);
    }

    Look marked(String text) {
        return new Look(plain, bold, size, header, footer, text);
    }

    private static PDFont font(FontName name) {
        return new PDType1Font(name);
    }
}
