package dev.vetted.reports.reading.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Damaged copies of the reports of the corpus, numbered: the same number is always the same copy. */
final class MutatedReports {

    private final List<Path> names;
    private final List<byte[]> packed = new ArrayList<>();
    private final List<byte[]> open = new ArrayList<>();

    MutatedReports() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus"))) {
            names = files.filter(it -> it.toString().endsWith(".pdf")).sorted().toList();
        }
        for (Path name : names) {
            byte[] file = Files.readAllBytes(name);
            packed.add(file);
            open.add(opened(file));
        }
    }

    byte[] copy(int number) {
        Random random = new Random(number);
        int report = number % names.size();
        // What is packed can only be broken; in what is open, places and numbers and names can be changed as well.
        byte[] file = random.nextInt(4) == 0 ? packed.get(report) : open.get(report);
        return mutation(number).of(file, random);
    }

    String name(int number) {
        return number + " (" + mutation(number) + " of "
                + names.get(number % names.size()).getFileName() + ")";
    }

    private Mutation mutation(int number) {
        return Mutation.values()[number / names.size() % Mutation.values().length];
    }

    /** The same file with each object on its own, and the drawings of its pages as they are. */
    private static byte[] opened(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                byte[] drawing = page.getContents().readAllBytes();
                COSStream stream = document.getDocument().createCOSStream();
                try (var into = stream.createOutputStream()) {
                    into.write(drawing);
                }
                page.setContents(new PDStream(stream));
            }
            document.setAllSecurityToBeRemoved(true);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
