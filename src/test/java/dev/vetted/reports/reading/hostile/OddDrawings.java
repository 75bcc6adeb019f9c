package dev.vetted.reports.reading.hostile;

import static dev.vetted.reports.reading.hostile.RawPdf.FONT;
import static dev.vetted.reports.reading.hostile.RawPdf.PAGES;
import static dev.vetted.reports.reading.hostile.RawPdf.TEXT;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Pages whose numbers make no sense. */
final class OddDrawings {

    private static final String TYPE_1 = "/Subtype/Type1/BaseFont/Helvetica/FirstChar 32/LastChar 126/Widths[";

    private OddDrawings() {}

    static Stream<HostilePdf> all() {
        return Stream.of(
                read("letters as wide as the world", () -> widths("1e30 ")),
                read("letters of negative width", () -> widths("-500 ")),
                read("letters without width", () -> widths("0 ")),
                read("widths that are no numbers", () -> widths("/W ")),
                read(
                        "a font size beyond numbers",
                        () -> drawn(TEXT.replace("/F 10", "/F 99999999999999999999999999999999999999999999"))),
                read("a font size of nothing", () -> drawn(TEXT.replace("/F 10", "/F 0"))),
                read("places beyond numbers", () -> drawn(TEXT.replace("60 700", "1e38 -1e38"))),
                read("scales beyond numbers", () -> drawn("1e30 0 0 1e30 0 0 cm ".repeat(10) + TEXT)),
                read("scales of nothing", () -> drawn("0 0 0 0 0 0 cm " + TEXT)),
                read(
                        "scales that end in no number",
                        () -> drawn("1e30 0 0 1e30 0 0 cm ".repeat(10) + "0 0 0 0 0 0 cm " + TEXT
                                + " 0 0 m 1 1 l S 0 0 5 5 re f")),
                read(
                        "numbers of a thousand digits",
                        () -> drawn("9".repeat(1_000) + " 0 m 1 ." + "9".repeat(1_000) + " l S " + TEXT)),
                read("operators without operands", () -> drawn("cm Tf Td Tm re l c Do gs BDC sc " + TEXT)),
                read("operands of the wrong kind", () -> drawn("(a) (b) Td /N Tf [1] [2] m (x) 1 2 3 re " + TEXT)),
                read("more restored than saved", () -> drawn("Q ".repeat(10_000) + TEXT)),
                read("a page without an area", () -> boxed("[0 0 0 0]")),
                read("a page turned inside out", () -> boxed("[612 792 0 0]")),
                read("a page as large as the world", () -> boxed("[-1e38 -1e38 1e38 1e38]")),
                read("a page that has no box", () -> boxed("null")),
                read("a page turned by a third", () -> boxed("[0 0 612 792]/Rotate 120")),
                read("a page turned for ever", () -> boxed("[0 0 612 792]/Rotate 2147483647")));
    }

    private static HostilePdf read(String name, Supplier<byte[]> file) {
        return new HostilePdf(name, "READ", file);
    }

    private static byte[] widths(String width) {
        return RawPdf.inFont(new RawPdf(), TYPE_1 + width.repeat(95) + "]");
    }

    private static byte[] drawn(String content) {
        return RawPdf.onePage(content, FONT).bytes();
    }

    private static byte[] boxed(String box) {
        RawPdf pdf = new RawPdf();
        int content = pdf.stream("", TEXT);
        int page = pdf.add("<</Type/Page/Parent 2 0 R/MediaBox" + box + "/Contents " + content + " 0 R/Resources<<"
                + FONT + ">>>>");
        return pdf.set(PAGES, "<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>").bytes();
    }
}
