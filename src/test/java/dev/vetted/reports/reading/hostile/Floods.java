package dev.vetted.reports.reading.hostile;

import static dev.vetted.reports.reading.hostile.RawPdf.FONT;
import static dev.vetted.reports.reading.hostile.RawPdf.TEXT;
import static dev.vetted.reports.reading.hostile.RawPdf.packed;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files with more of something than any reader bears. */
final class Floods {

    private Floods() {}

    static Stream<HostilePdf> all() {
        return Stream.of(
                new HostilePdf("pages by the thousand", "TOO_COMPLEX", Floods::pagesByTheThousand),
                new HostilePdf("one page thousands of times", "TOO_COMPLEX", Floods::onePageThousandsOfTimes),
                new HostilePdf("operators without end", "TOO_COMPLEX", Floods::operatorsWithoutEnd),
                new HostilePdf("states never restored", "TOO_COMPLEX", Floods::statesNeverRestored),
                new HostilePdf("arrays in arrays", "READ", Floods::arraysInArrays),
                new HostilePdf("objects in objects", "READ", Floods::objectsInObjects),
                new HostilePdf("forms that double", "TOO_COMPLEX", Floods::formsThatDouble),
                new HostilePdf("letters by the million", "TOO_COMPLEX", Floods::lettersByTheMillion),
                new HostilePdf("rulings without end", "READ", Floods::rulingsWithoutEnd),
                new HostilePdf("one line of a megabyte", "READ", Floods::oneLineOfAMegabyte));
    }

    private static byte[] pagesByTheThousand() {
        RawPdf pdf = new RawPdf();
        int content = pdf.stream("", TEXT);
        return pdf.kids(IntStream.range(0, 5_000)
                        .mapToObj(i -> pdf.page(content, FONT, ""))
                        .toArray(Integer[]::new))
                .bytes();
    }

    private static byte[] onePageThousandsOfTimes() {
        RawPdf pdf = new RawPdf();
        Integer[] kids = new Integer[100_000];
        Arrays.fill(kids, pdf.page(pdf.stream("", TEXT), FONT, ""));
        return pdf.kids(kids).bytes();
    }

    private static byte[] operatorsWithoutEnd() {
        return RawPdf.flooded("S ", 40_000_000);
    }

    private static byte[] statesNeverRestored() {
        return RawPdf.flooded("q ", 40_000_000);
    }

    private static byte[] arraysInArrays() {
        return RawPdf.flooded("[", 20_000_000);
    }

    private static byte[] objectsInObjects() {
        return RawPdf.onePage(TEXT, FONT + "/X " + "<</A ".repeat(300_000)).bytes();
    }

    private static byte[] formsThatDouble() {
        RawPdf pdf = new RawPdf();
        int form = pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m 1 1 l S");
        for (int i = 0; i < 40; i++) {
            form = pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + form + " 0 R>>>>",
                    "/X Do /X Do");
        }
        return pdf.kids(pdf.page(pdf.stream("", TEXT + " /X Do"), FONT + "/XObject<</X " + form + " 0 R>>", ""))
                .bytes();
    }

    private static byte[] lettersByTheMillion() {
        RawPdf pdf = new RawPdf();
        int content = pdf.stream(
                "/Filter/FlateDecode",
                packed(RawPdf.bytes("BT /F 10 Tf "
                        + "1 0 0 1 60 700 Tm (The company keeps its lists.) Tj ".repeat(1_900) + " ET")));
        return pdf.kids(IntStream.range(0, 700)
                        .mapToObj(i -> pdf.page(content, FONT, ""))
                        .toArray(Integer[]::new))
                .bytes();
    }

    private static byte[] rulingsWithoutEnd() {
        return RawPdf.onePage(
                        "BT /F 10 Tf 60 700 Td (Control Test Result) Tj ET "
                                + IntStream.range(0, 9_000)
                                        .mapToObj(i -> "0 %d.%d m 600 %d.%d l S %d.%d 0 m %d.%d 790 l S "
                                                .formatted(
                                                        i / 12, i % 10, i / 12, i % 10, i / 15, i % 10, i / 15, i % 10))
                                        .collect(Collectors.joining()),
                        FONT)
                .bytes();
    }

    private static byte[] oneLineOfAMegabyte() {
        return RawPdf.onePage(
                        "BT /F 0.01 Tf 0 700 Td (" + "CC6.1, CC6.2 (and CC6.3) except for - 1 of 25 ".repeat(1_200)
                                + ") Tj ET",
                        FONT)
                .bytes();
    }
}
