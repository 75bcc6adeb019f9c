package dev.vetted.reports.reading.hostile;

import static dev.vetted.reports.reading.hostile.RawPdf.CATALOG;
import static dev.vetted.reports.reading.hostile.RawPdf.FONT;
import static dev.vetted.reports.reading.hostile.RawPdf.PAGES;
import static dev.vetted.reports.reading.hostile.RawPdf.TEXT;

import java.util.stream.Stream;

/** Files whose objects hold themselves, or each other without an end. */
final class Circles {

    private Circles() {}

    static Stream<HostilePdf> all() {
        return Stream.of(
                new HostilePdf("more pages than counted", "TOO_COMPLEX", Circles::morePagesThanCounted),
                new HostilePdf("a negative number of pages", "READ", Circles::aNegativeNumberOfPages),
                new HostilePdf("a page tree that holds itself", "READ", Circles::aPageTreeThatHoldsItself),
                new HostilePdf("a page tree without a floor", "TOO_COMPLEX", Circles::aPageTreeWithoutAFloor),
                new HostilePdf("a form that draws itself", "READ", Circles::aFormThatDrawsItself),
                new HostilePdf("a letter drawn by itself", "READ", Circles::aLetterDrawnByItself),
                new HostilePdf("endless resources", "READ", Circles::endlessResources),
                new HostilePdf("an outline in a circle", "READ", Circles::anOutlineInACircle),
                new HostilePdf("a structure in a circle", "READ", Circles::aStructureInACircle),
                new HostilePdf("a structure without a floor", "READ", Circles::aStructureWithoutAFloor));
    }

    private static byte[] morePagesThanCounted() {
        RawPdf pdf = new RawPdf();
        int page = pdf.page(pdf.stream("", TEXT), FONT, "");
        return pdf.set(PAGES, "<</Type/Pages/Count 2/Kids[" + (page + " 0 R ").repeat(50_000) + "]>>")
                .bytes();
    }

    private static byte[] aNegativeNumberOfPages() {
        RawPdf pdf = new RawPdf();
        int page = pdf.page(pdf.stream("", TEXT), FONT, "");
        return pdf.set(PAGES, "<</Type/Pages/Count -7/Kids[" + page + " 0 R]>>").bytes();
    }

    private static byte[] aPageTreeThatHoldsItself() {
        RawPdf pdf = new RawPdf();
        int page = pdf.page(pdf.stream("", TEXT), FONT, "");
        return pdf.set(PAGES, "<</Type/Pages/Count 3/Parent 2 0 R/Kids[2 0 R " + page + " 0 R 2 0 R]>>")
                .bytes();
    }

    private static byte[] aPageTreeWithoutAFloor() {
        RawPdf pdf = new RawPdf();
        pdf.set(PAGES, "<</Type/Pages/Count 1/Kids[3 0 R]>>");
        for (int i = 0; i < 50_000; i++) {
            pdf.add("<</Type/Pages/Count 1/Parent " + (pdf.next() - 1) + " 0 R/Kids[" + (pdf.next() + 1) + " 0 R]>>");
        }
        pdf.page(pdf.next() + 1, FONT, "");
        pdf.stream("", TEXT);
        return pdf.bytes();
    }

    private static byte[] aFormThatDrawsItself() {
        RawPdf pdf = new RawPdf();
        int form = pdf.next();
        pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + form + " 0 R>>>>", "/X Do /X Do");
        return pdf.kids(pdf.page(pdf.stream("", TEXT + " /X Do"), FONT + "/XObject<</X " + form + " 0 R>>", ""))
                .bytes();
    }

    private static byte[] aLetterDrawnByItself() {
        RawPdf pdf = new RawPdf();
        int letter = pdf.next();
        pdf.stream("", "1000 0 d0 BT /F 1 Tf (aa) Tj ET");
        int font = pdf.next();
        pdf.add("<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a " + letter
                + " 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1]/Resources<</Font<</F "
                + font
                + " 0 R>>>>>>");
        return pdf.kids(pdf.page(pdf.stream("", TEXT), "/Font<</F " + font + " 0 R>>", ""))
                .bytes();
    }

    private static byte[] endlessResources() {
        RawPdf pdf = new RawPdf();
        int resources = pdf.next();
        pdf.add("<<" + FONT + "/XObject " + resources + " 0 R/ExtGState " + resources + " 0 R/Resources " + resources
                + " 0 R/Properties " + resources + " 0 R>>");
        int content = pdf.stream("", TEXT + " /Font gs /XObject Do /P /Properties BDC EMC");
        return pdf.kids(pdf.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " + content
                        + " 0 R/Resources " + resources + " 0 R>>"))
                .bytes();
    }

    private static byte[] anOutlineInACircle() {
        RawPdf pdf = RawPdf.onePage(TEXT, FONT);
        int item = pdf.next();
        pdf.add("<</Title(Section)/Parent " + item + " 0 R/First " + item + " 0 R/Next " + item + " 0 R/Last " + item
                + " 0 R/Count 9999999>>");
        return pdf.set(CATALOG, "<</Type/Catalog/Pages 2 0 R/Outlines " + item + " 0 R>>")
                .bytes();
    }

    private static byte[] aStructureInACircle() {
        RawPdf pdf = RawPdf.onePage(TEXT, FONT);
        int tree = pdf.next();
        pdf.add("<</Type/StructTreeRoot/K " + (tree + 1) + " 0 R/ParentTree " + (tree + 2) + " 0 R/RoleMap<</P/P>>>>");
        pdf.add("<</S/P/P " + tree + " 0 R/K[" + (tree + 1) + " 0 R " + tree + " 0 R]>>");
        pdf.add("<</Kids[" + (tree + 2) + " 0 R]>>");
        return pdf.set(
                        CATALOG,
                        "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot " + tree + " 0 R>>")
                .bytes();
    }

    private static byte[] aStructureWithoutAFloor() {
        RawPdf pdf = RawPdf.onePage(TEXT, FONT);
        int tree = pdf.next();
        pdf.add("<</Type/StructTreeRoot/K " + (tree + 1) + " 0 R>>");
        for (int i = 0; i < 50_000; i++) {
            pdf.add("<</S/Div/P " + (pdf.next() - 1) + " 0 R/K[" + (pdf.next() + 1) + " 0 R]>>");
        }
        return pdf.set(
                        CATALOG,
                        "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot " + tree + " 0 R>>")
                .bytes();
    }
}
