package dev.vetted.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own browser, which Playwright drives; none is downloaded. */
public final class Chromium {

    private static final List<String> COMMANDS = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /**
     * The executable that {@code VETTED_TEST_CHROMIUM} names, or the first one on the PATH.
     *
     * @throws IllegalStateException if there is none; {@link RequiresChromium} keeps a test from getting here
     */
    public static Path executable() {
        return find(System.getenv()).orElseThrow(() -> new IllegalStateException("No Chromium on this machine"));
    }

    static boolean isInstalled(Map<String, String> environment) {
        return find(environment).isPresent();
    }

    /** A path that is set and wrong finds nothing, rather than another browser than the one asked for. */
    static Optional<Path> find(Map<String, String> environment) {
        String chosen = environment.getOrDefault("VETTED_TEST_CHROMIUM", "");
        if (!chosen.isBlank()) {
            return Optional.of(Path.of(chosen)).filter(Files::isExecutable);
        }
        String[] directories = environment.getOrDefault("PATH", "").split(File.pathSeparator);
        return COMMANDS.stream()
                .flatMap(command -> Arrays.stream(directories).map(directory -> Path.of(directory, command)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
