package dev.vetted.reports.reading.recognition;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Tesseract program on this machine. */
final class Tesseract {

    private static final Pattern VERSION = Pattern.compile("(?i)tesseract\\s+v?([\\w.+-]{1,40})");
    private static final Duration TO_START = Duration.ofSeconds(10);

    private final Path program;
    private final String version;

    private Tesseract(Path program, String version) {
        this.program = program;
        this.version = version;
    }

    /** The first one on the search path, if there is any that runs. */
    static Optional<Tesseract> onPath() throws InterruptedException {
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
    static Optional<Tesseract> at(Path file) throws InterruptedException {
        if (!Files.isRegularFile(file) || !Files.isExecutable(file)) {
            return Optional.empty();
        }
        return LimitedRun.output(List.of(file.toString(), "--version"), out -> {}, TO_START)
                .map(VERSION::matcher)
                .filter(Matcher::find)
                .map(matcher -> new Tesseract(file, "tesseract " + matcher.group(1)));
    }

    String version() {
        return version;
    }

    /** The words of a page line by line; nothing if the program fails or takes too long. */
    Optional<List<List<RecognisedWord>>> words(Bitmap page, Duration limit) throws InterruptedException {
        List<String> command = List.of(
                program.toString(),
                "stdin",
                "stdout",
                "-l",
                "eng",
                "--dpi",
                Integer.toString(Math.round(page.scale() * 72)),
                "--psm",
                System.getProperty("psm", "3"),
                "tsv");
        return LimitedRun.output(command, page::writeTo, limit).map(TesseractTable::lines);
    }
}
