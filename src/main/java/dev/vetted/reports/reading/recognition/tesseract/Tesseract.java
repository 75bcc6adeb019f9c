package dev.vetted.reports.reading.recognition.tesseract;

import dev.vetted.reports.reading.recognition.bitmap.Bitmap;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Tesseract program on this machine. */
public final class Tesseract {

    private static final Pattern VERSION = Pattern.compile("(?i)tesseract\\s+v?([\\w.+-]{1,40})");
    /** The program finds columns and blocks by itself; told that a page is one block it reads across the columns. */
    private static final String BY_ITSELF = "3";

    private static final Duration TO_START = Duration.ofSeconds(10);

    private final Path program;
    private final String version;

    private Tesseract(Path program, String version) {
        this.program = program;
        this.version = version;
    }

    /** The first one on the search path, if there is any that runs. */
    public static Optional<Tesseract> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
            for (String name : List.of("tesseract", "tesseract.exe")) {
                Optional<Tesseract> found = Path.of(folder).isAbsolute() ? at(Path.of(folder, name)) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The program in this file, if it runs and says that it is Tesseract. */
    public static Optional<Tesseract> at(Path file) {
        if (!Files.isRegularFile(file) || !Files.isExecutable(file)) {
            return Optional.empty();
        }
        try {
            return LimitedRun.output(List.of(file.toString(), "--version"), out -> {}, TO_START)
                    .map(VERSION::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> new Tesseract(file, "tesseract " + matcher.group(1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    public String version() {
        return version;
    }

    /** The words of a page line by line; nothing if the program fails or takes too long. */
    public Optional<List<List<RecognisedWord>>> words(Bitmap page, Duration limit) throws InterruptedException {
        List<String> command = List.of(
                program.toString(),
                "stdin",
                "stdout",
                "-l",
                "eng",
                "--dpi",
                Integer.toString(Math.round(page.scale() * 72)),
                "--psm",
                BY_ITSELF,
                "tsv");
        return LimitedRun.output(command, page::writeTo, limit).map(TesseractTable::lines);
    }
}
