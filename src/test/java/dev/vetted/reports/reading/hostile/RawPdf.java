package dev.vetted.reports.reading.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, also such as no program would write. Object 1 is the catalog, 2 the page tree. */
final class RawPdf {

    static final int CATALOG = 1;
    static final int PAGES = 2;

    /** The drawing of a page of words that make no report. */
    static final String TEXT = "BT /F 10 Tf 14 TL 60 700 Td "
            + "(The company keeps a list of its systems and reviews who may use them every quarter.) Tj T* ".repeat(12)
            + "ET";

    static final String FONT = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    RawPdf() {
        objects.add(null);
        objects.add(null);
        set(CATALOG, "<</Type/Catalog/Pages 2 0 R>>");
    }

    /** A document of one page with the given content and resources. */
    static RawPdf onePage(String content, String resources) {
        RawPdf pdf = new RawPdf();
        int page = pdf.page(pdf.stream("", content), resources, "");
        return pdf.kids(page);
    }

    /** A document of one page whose drawing is a piece repeated many times. */
    static byte[] flooded(String piece, long times) {
        RawPdf pdf = new RawPdf();
        return pdf.kids(pdf.page(pdf.stream("/Filter/FlateDecode", packed(piece, times)), FONT, ""))
                .bytes();
    }

    /** A document of words in one font. */
    static byte[] inFont(RawPdf pdf, String font) {
        return pdf.kids(pdf.page(pdf.stream("", TEXT), "/Font<</F<</Type/Font" + font + ">>>>", ""))
                .bytes();
    }

    /** The number that the next object gets. */
    int next() {
        return objects.size() + 1;
    }

    int add(String body) {
        objects.add(bytes(body));
        return objects.size();
    }

    RawPdf set(int number, String body) {
        objects.set(number - 1, bytes(body));
        return this;
    }

    int stream(String entries, String content) {
        return stream(entries, bytes(content));
    }

    int stream(String entries, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(bytes("<<" + entries + "/Length " + content.length + ">>\nstream\n"));
        body.writeBytes(content);
        body.writeBytes(bytes("\nendstream"));
        objects.add(body.toByteArray());
        return objects.size();
    }

    int page(int content, String resources, String more) {
        return add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " + content + " 0 R/Resources<<"
                + resources + ">>" + more + ">>");
    }

    RawPdf kids(Integer... pages) {
        StringBuilder kids = new StringBuilder();
        for (int page : pages) {
            kids.append(page).append(" 0 R ");
        }
        return set(PAGES, "<</Type/Pages/Count " + pages.length + "/Kids[" + kids + "]>>");
    }

    /** More entries of the trailer. */
    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        int start = out.size();
        int size = objects.size() + 1;
        out.writeBytes(bytes("xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R" + trailer
                + ">>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /**
     * What unpacks to a piece repeated many times. One block is packed so that it can stand anywhere, and copied; the sum
     * at the end is wrong, and nobody gets there.
     */
    static byte[] packed(String piece, long times) {
        byte[] block = bytes(piece.repeat(Math.max(1, 65_536 / piece.length())));
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(block);
        byte[] packed = new byte[block.length];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, (byte) 0xda});
        for (long i = times * piece.length() / block.length; i >= 0; i--) {
            out.write(packed, 0, length);
        }
        // An empty last block, and the sum.
        out.writeBytes(new byte[] {3, 0, 0, 0, 0, 0});
        return out.toByteArray();
    }

    static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
