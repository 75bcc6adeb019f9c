package dev.vetted.reports.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The command {@code read FILE [--pretty]}: prints the reading of one PDF as a JSON object. */
public final class ReadCommand {

    static final int OK = 0;
    static final int USAGE = 2;
    static final int NO_FILE = 3;
    static final int REFUSED = 4;

    private final PrintStream out;
    private final PrintStream err;
    private final TimedReader reader;

    public ReadCommand(PrintStream out, PrintStream err) {
        this(out, err, TimedReader.LIMIT);
    }

    ReadCommand(PrintStream out, PrintStream err, Duration limit) {
        this.out = out;
        this.err = err;
        this.reader = new TimedReader(limit);
    }

    /**
     * Silences what PDFBox says about damaged files, which the reading says better, and sends other messages to the error
     * output, so that the output is one JSON object. Without a logging system to set up, reading also starts sooner. To be
     * called before anything is logged.
     */
    public static void keepOutputClean() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("logback.configurationFile", "dev/vetted/reports/reading/read-command-logging.xml");
    }

    /**
     * Runs the command.
     *
     * @param arguments what follows the word {@code read}
     * @return 0 if the reading was printed, 2 for wrong arguments, 3 if there is no such file, 4 if the document is refused
     */
    public int run(List<String> arguments) {
        List<String> files = new ArrayList<>(arguments);
        boolean pretty = files.remove("--pretty");
        if (files.size() != 1 || files.getFirst().startsWith("-")) {
            err.println("Usage: java -jar vetted.jar read REPORT.pdf [--pretty]");
            return USAGE;
        }
        Path file = Path.of(files.getFirst());
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                err.println("There is no readable file " + file + ". Check the path and its permissions.");
                return NO_FILE;
            }
            if (Files.size(file) > ReportReader.MAX_BYTES) {
                throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
            }
            return print(reader.read(Files.readAllBytes(file)), pretty);
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read: " + e.getMessage());
            return NO_FILE;
        } catch (UnreadableDocument e) {
            err.println(file + " is refused (" + e.reason() + "). " + e.getMessage());
            return REFUSED;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return USAGE;
        }
    }

    private int print(Reading reading, boolean pretty) {
        ReadingJson json = new ReadingJson();
        out.println(pretty ? json.toPrettyJson(reading) : json.toJson(reading));
        out.flush();
        if (reading.textLayer().value() == Reading.TextLayer.NONE) {
            err.println(
                    reading.recognisedPages().isEmpty()
                            ? "No page has text. " + UnreadableDocument.Reason.NO_TEXT.message()
                            : "No page has text. What is proposed was recognised in pictures; compare it with the pages.");
        }
        return OK;
    }
}
