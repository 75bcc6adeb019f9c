package dev.vetted.reports.reading.hostile;

import static dev.vetted.reports.reading.hostile.RawPdf.FONT;
import static dev.vetted.reports.reading.hostile.RawPdf.TEXT;
import static dev.vetted.reports.reading.hostile.RawPdf.packed;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Small files that unpack to gigabytes. */
final class Bombs {

    private Bombs() {}

    static Stream<HostilePdf> all() {
        return Stream.of(
                new HostilePdf("a stream of gigabytes", "TOO_COMPLEX", Bombs::aStreamOfGigabytes),
                new HostilePdf(
                        "a stream of gigabytes packed twice", "TOO_COMPLEX", Bombs::aStreamOfGigabytesPackedTwice),
                new HostilePdf("a form of gigabytes", "TOO_COMPLEX", Bombs::aFormOfGigabytes),
                new HostilePdf("a font of gigabytes", "TOO_COMPLEX", Bombs::aFontOfGigabytes),
                new HostilePdf("a unicode table of gigabytes", "TOO_COMPLEX", Bombs::aUnicodeTableOfGigabytes),
                new HostilePdf("a stream of objects of gigabytes", "READ", Bombs::aStreamOfObjectsOfGigabytes),
                new HostilePdf("a picture of gigabytes", "READ", Bombs::aPictureOfGigabytes),
                new HostilePdf("an inline picture of gigabytes", "READ", Bombs::anInlinePictureOfGigabytes));
    }

    private static byte[] aStreamOfGigabytes() {
        return RawPdf.flooded("q Q ", 1L << 30);
    }

    private static byte[] aStreamOfGigabytesPackedTwice() {
        RawPdf pdf = new RawPdf();
        int content = pdf.stream("/Filter[/FlateDecode/FlateDecode]", packed(packed("q Q ", 1L << 30)));
        return pdf.kids(pdf.page(content, FONT, "")).bytes();
    }

    private static byte[] aFormOfGigabytes() {
        RawPdf pdf = new RawPdf();
        int form = pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", packed("q Q ", 1L << 30));
        return pdf.kids(pdf.page(pdf.stream("", TEXT + " /X Do"), FONT + "/XObject<</X " + form + " 0 R>>", ""))
                .bytes();
    }

    private static byte[] aFontOfGigabytes() {
        RawPdf pdf = new RawPdf();
        int file = pdf.stream("/Filter/FlateDecode", packed("\0\1\0\0", 1L << 30));
        int descriptor = pdf.add("<</Type/FontDescriptor/FontName/X/Flags 32/FontFile2 " + file + " 0 R>>");
        return RawPdf.inFont(pdf, "/Subtype/TrueType/BaseFont/X/FontDescriptor " + descriptor + " 0 R");
    }

    private static byte[] aUnicodeTableOfGigabytes() {
        RawPdf pdf = new RawPdf();
        int table = pdf.stream("/Filter/FlateDecode", packed("1 beginbfchar <01> <41> endbfchar ", 1L << 25));
        return RawPdf.inFont(pdf, "/Subtype/Type1/BaseFont/Helvetica/ToUnicode " + table + " 0 R");
    }

    private static byte[] aStreamOfObjectsOfGigabytes() {
        RawPdf pdf = new RawPdf();
        pdf.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", packed("9 0 ", 1L << 29));
        int page = pdf.page(pdf.stream("", TEXT), FONT, "");
        // With its table out of place, the file is searched for objects, those in streams too.
        return RawPdf.bytes(
                new String(pdf.kids(page).bytes(), StandardCharsets.ISO_8859_1).replace("startxref\n", "startxref\n9"));
    }

    private static byte[] aPictureOfGigabytes() {
        RawPdf pdf = new RawPdf();
        int image = pdf.stream(
                "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB"
                        + "/Filter/FlateDecode",
                packed("\0", 1 << 20));
        return pdf.kids(pdf.page(
                        pdf.stream("", "q 612 0 0 792 0 0 cm /I Do Q"), "/XObject<</I " + image + " 0 R>>", ""))
                .bytes();
    }

    private static byte[] anInlinePictureOfGigabytes() {
        return RawPdf.onePage(
                        TEXT + " BI /W 60000 /H 60000 /BPC 8 /CS /RGB ID " + "x".repeat(100_000) + " EI " + TEXT, FONT)
                .bytes();
    }
}
