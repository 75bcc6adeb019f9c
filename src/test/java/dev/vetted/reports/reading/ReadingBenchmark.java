package dev.vetted.reports.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * What a structured reading costs against plain text extraction of the same file, both warm, in the same run; and that
 * the largest reports fit into the heap that the profile gives.
 */
class ReadingBenchmark {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    /** Rounds over all documents before the first is measured. */
    private static final int WARM_UP = 15;

    private static final int ROUNDS = 9;
    private static final int PAGES_OF_A_LARGE_REPORT = 250;
    private static final int BYTES_OF_A_LARGE_REPORT = 50_000_000;
    private static final int PAGES_OF_A_LONG_REPORT = 100;

    @Test
    void aReadingAgainstPlainExtraction() throws Exception {
        Map<String, byte[]> reports = new TreeMap<>();
        try (Stream<Path> corpus = Files.list(CORPUS)) {
            for (Path report :
                    corpus.filter(it -> it.toString().endsWith(".pdf")).toList()) {
                reports.put(report.getFileName().toString().replace(".pdf", ""), Files.readAllBytes(report));
            }
        }
        reports.put("all of them up to 100 pages", joined(PAGES_OF_A_LONG_REPORT, 0));
        ReportReader reader = new ReportReader();
        for (int i = 0; i < WARM_UP; i++) {
            for (byte[] pdf : reports.values()) {
                extract(pdf);
                reader.read(pdf);
            }
        }
        StringBuilder table =
                new StringBuilder("\ndocument                                 pages  extraction   reading  ratio\n");
        for (Map.Entry<String, byte[]> report : reports.entrySet()) {
            table.append(row(report.getKey(), report.getValue(), reader));
        }
        System.out.println(table);
    }

    /** The heap is that of the profile; a reading that does not fit into it fails. */
    @Test
    void aLargeReportFitsIntoTheHeap() throws Exception {
        byte[] pdf = joined(PAGES_OF_A_LARGE_REPORT, BYTES_OF_A_LARGE_REPORT);
        long start = System.nanoTime();

        Reading reading = new ReportReader().read(pdf);

        System.out.printf(
                Locale.ROOT,
                "%n%d pages, %.1f MB: read in %.1f s within a heap of %d MB, %d controls%n",
                PAGES_OF_A_LARGE_REPORT,
                pdf.length / 1e6,
                (System.nanoTime() - start) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                reading.controls().size());
    }

    /** The reports of the corpus one behind the other, with pictures that cannot be compressed up to the size. */
    private static byte[] joined(int pages, int bytes) throws IOException {
        try (PDDocument joined = new PDDocument();
                Stream<Path> corpus = Files.list(CORPUS)) {
            List<Path> reports =
                    corpus.filter(it -> it.toString().endsWith(".pdf")).sorted().toList();
            List<PDDocument> sources = new ArrayList<>();
            for (int i = 0; joined.getNumberOfPages() < pages; i = (i + 1) % reports.size()) {
                PDDocument source = Loader.loadPDF(Files.readAllBytes(reports.get(i)));
                sources.add(source);
                for (int page = 0; page < source.getNumberOfPages() && joined.getNumberOfPages() < pages; page++) {
                    joined.importPage(source.getPage(page));
                }
            }
            illustrate(joined, bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            joined.save(out);
            for (PDDocument source : sources) {
                source.close();
            }
            return out.toByteArray();
        }
    }

    private static void illustrate(PDDocument document, int bytes) throws IOException {
        Random noise = new Random(7);
        int each = bytes / document.getNumberOfPages();
        int side = (int) Math.sqrt(each / 3.0);
        for (int page = 0; page < document.getNumberOfPages() && side > 0; page++) {
            BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, side, side, noise.ints((long) side * side).toArray(), 0, side);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 10, 10, 20, 20);
            }
        }
    }

    private static String row(String name, byte[] pdf, ReportReader reader) throws Exception {
        double plain = median(() -> extract(pdf));
        double structured = median(() -> reader.read(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.format(
                    Locale.ROOT,
                    "%-40s %5d %8.1f ms %6.1f ms %6.2f%n",
                    name,
                    document.getNumberOfPages(),
                    plain,
                    structured,
                    structured / plain);
        }
    }

    private static void extract(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper().getText(document);
        }
    }

    private static double median(Work work) throws Exception {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
