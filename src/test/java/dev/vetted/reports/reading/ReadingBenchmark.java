package dev.vetted.reports.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a structured reading costs against plain text extraction of the same file, both warm, in the same run. */
class ReadingBenchmark {

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;

    @Test
    void aReadingAgainstPlainExtraction() throws Exception {
        StringBuilder table =
                new StringBuilder("\ndocument                                 pages  extraction   reading  ratio\n");
        try (Stream<Path> corpus = Files.list(Path.of("src/test/resources/corpus"))) {
            List<Path> reports =
                    corpus.filter(it -> it.toString().endsWith(".pdf")).sorted().toList();
            for (Path report : reports) {
                table.append(row(report));
            }
        }
        System.out.println(table);
    }

    private static String row(Path report) throws Exception {
        byte[] pdf = Files.readAllBytes(report);
        ReportReader reader = new ReportReader();
        double plain = median(() -> extract(pdf));
        double structured = median(() -> reader.read(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.format(
                    Locale.ROOT,
                    "%-40s %5d %8.1f ms %6.1f ms %6.2f%n",
                    report.getFileName().toString().replace(".pdf", ""),
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
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
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
