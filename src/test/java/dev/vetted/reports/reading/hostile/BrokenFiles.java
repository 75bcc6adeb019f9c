package dev.vetted.reports.reading.hostile;

import static dev.vetted.reports.reading.hostile.RawPdf.CATALOG;
import static dev.vetted.reports.reading.hostile.RawPdf.FONT;
import static dev.vetted.reports.reading.hostile.RawPdf.PAGES;
import static dev.vetted.reports.reading.hostile.RawPdf.TEXT;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files that do not hold together: wrong tables of objects, lost ends, encryption nobody knows. */
final class BrokenFiles {

    private BrokenFiles() {}

    static Stream<HostilePdf> all() {
        return Stream.of(
                new HostilePdf(
                        "a table of objects that is elsewhere", "READ", () -> replaced("startxref\n", "startxref\n9")),
                new HostilePdf("a table of objects with wrong places", "READ", () -> replaced("0000000", "0000001")),
                new HostilePdf("a table of objects that follows itself", "READ", BrokenFiles::tableInACircle),
                new HostilePdf("a stream of a table that follows itself", "READ", BrokenFiles::streamTableInACircle),
                new HostilePdf("an object that is its own length", "READ", BrokenFiles::lengthOfItself),
                new HostilePdf(
                        "a reference to itself",
                        "DAMAGED",
                        () -> good().set(PAGES, "2 0 R").bytes()),
                new HostilePdf("half a file", "NO_PAGES", BrokenFiles::half),
                new HostilePdf("a signature and nothing else", "DAMAGED", () -> RawPdf.bytes("%PDF-1.7\n")),
                new HostilePdf("a signature and noise", "DAMAGED", BrokenFiles::noise),
                new HostilePdf("objects begun by the hundred thousand", "DAMAGED", () -> flood("7 0 obj\n")),
                new HostilePdf(
                        "ends of files by the hundred thousand", "DAMAGED", () -> flood("startxref\n0\n%%EOF\n")),
                new HostilePdf(
                        "tables of objects by the hundred thousand",
                        "DAMAGED",
                        () -> flood("xref\n0 1\ntrailer\n<<>>\n")),
                new HostilePdf(
                        "a table of two thousand million objects",
                        "READ",
                        () -> replaced("xref\n0 5\n", "xref\n0 2000000000\n")),
                new HostilePdf("an unknown encryption", "DAMAGED", () -> encrypted("/Filter/Nobody/V 1")),
                new HostilePdf(
                        "encryption by certificate", "PASSWORD_NEEDED", () -> encrypted("/Filter/Adobe.PubSec/V 4")),
                new HostilePdf("encryption without keys", "DAMAGED", () -> encrypted("/Filter/Standard/V 5/R 6")),
                new HostilePdf(
                        "encryption of a version to come",
                        "DAMAGED",
                        () -> encrypted("/Filter/Standard/V 99/R 99" + KEYS)),
                new HostilePdf(
                        "encryption with wrong keys",
                        "PASSWORD_NEEDED",
                        () -> encrypted("/Filter/Standard/V 2/R 3/Length 128/P -4" + KEYS)),
                new HostilePdf(
                        "a key of two thousand million bits",
                        "DAMAGED",
                        () -> encrypted("/Filter/Standard/V 2/R 3/Length 2000000000/P -4" + KEYS)),
                new HostilePdf(
                        "a catalog that is none",
                        "DAMAGED",
                        () -> good().set(CATALOG, "[1 2 3]").bytes()),
                new HostilePdf(
                        "pages that are none",
                        "DAMAGED",
                        () -> good().set(PAGES, "(pages)").bytes()));
    }

    private static final String KEYS =
            "/O<" + "ab".repeat(32) + ">/U<" + "cd".repeat(32) + ">/OE<" + "ab".repeat(32) + ">";

    private static RawPdf good() {
        return RawPdf.onePage(TEXT, FONT);
    }

    private static byte[] replaced(String what, String by) {
        return RawPdf.bytes(new String(good().bytes(), StandardCharsets.ISO_8859_1).replace(what, by));
    }

    private static byte[] half() {
        byte[] whole = good().bytes();
        return Arrays.copyOf(whole, whole.length - 400);
    }

    private static byte[] tableInACircle() {
        String file = new String(good().bytes(), StandardCharsets.ISO_8859_1);
        return RawPdf.bytes(file.replace("/Root", "/Prev " + file.lastIndexOf("xref\n0") + "/Root"));
    }

    private static byte[] streamTableInACircle() {
        String file = new String(good().bytes(), StandardCharsets.ISO_8859_1);
        int end = file.lastIndexOf("xref\n0");
        return RawPdf.bytes(file.substring(0, end) + "9 0 obj\n<</Type/XRef/Size 9/W[1 2 1]/Root 1 0 R/Prev " + end
                + "/Length 4>>\nstream\nabcd\nendstream\nendobj\nstartxref\n" + end + "\n%%EOF");
    }

    private static byte[] lengthOfItself() {
        String file = new String(good().bytes(), StandardCharsets.ISO_8859_1);
        return RawPdf.bytes(file.replaceFirst("/Length \\d+", "/Length 3 0 R"));
    }

    private static byte[] noise() {
        byte[] noise = RawPdf.bytes("%PDF-1.7\n" + " ".repeat(1_000_000));
        for (int i = 9; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + (i >> 7) * 17 + (i >> 13));
        }
        return noise;
    }

    private static byte[] flood(String piece) {
        return RawPdf.bytes("%PDF-1.7\n" + piece.repeat(300_000));
    }

    private static byte[] encrypted(String entries) {
        return good().trailer("/ID[<aa><aa>]/Encrypt<<" + entries + ">>").bytes();
    }
}
