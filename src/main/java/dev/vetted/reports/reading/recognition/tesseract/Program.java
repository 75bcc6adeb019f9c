package dev.vetted.reports.reading.recognition.tesseract;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which program is used. One that is not named is looked for once, when it is needed. */
public final class Program {

    private static final String AUTOMATIC = "auto";
    private static final String NONE = "off";

    private @Nullable Optional<Tesseract> found;

    private Program() {}

    /** No program, whatever the machine has. */
    public static Program none() {
        Program none = new Program();
        none.found = Optional.empty();
        return none;
    }

    /**
     * As the setting says.
     *
     * @param setting {@code auto} or nothing for the program on the search path, if there is one; {@code off}; or the
     *     path of the program
     * @throws IllegalArgumentException if there is no Tesseract at the path
     */
    public static Program of(String setting) {
        String wanted = setting.strip();
        if (NONE.equalsIgnoreCase(wanted)) {
            return none();
        }
        Program program = new Program();
        if (!wanted.isEmpty() && !AUTOMATIC.equalsIgnoreCase(wanted)) {
            program.found = Tesseract.at(Path.of(wanted));
            if (program.found.isEmpty()) {
                throw new IllegalArgumentException("There is no Tesseract that runs at " + wanted
                        + ". Set VETTED_TESSERACT to the path of the program, to auto or to off.");
            }
        }
        return program;
    }

    public synchronized Optional<Tesseract> find() {
        if (found == null) {
            found = Tesseract.onPath();
        }
        return found;
    }
}
