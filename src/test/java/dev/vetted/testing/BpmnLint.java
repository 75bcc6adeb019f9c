package dev.vetted.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The linter of process models, installed below {@code target} in the versions that {@code src/test/bpmnlint} pins. */
public final class BpmnLint {

    private static final Path PINNED = Path.of("src", "test", "bpmnlint");
    private static final Path PLACE = Path.of("target", "bpmnlint").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 120;

    private BpmnLint() {}

    /**
     * What the linter said.
     *
     * @param clean whether it found neither an error nor a warning
     */
    public record Report(boolean clean, String findings) {}

    /** @param engine version of the engine, as 8.8 */
    public static Report check(String engine, List<Path> models) {
        List<String> command = new ArrayList<>(List.of(
                PLACE.resolve(Path.of("node_modules", ".bin", "bpmnlint")).toString(),
                "--config",
                "camunda-" + engine + ".json",
                "--max-warnings=0"));
        models.forEach(model -> command.add(model.toAbsolutePath().toString()));
        return run(command, "lint-" + engine + ".log");
    }

    /** Installs it, unless it is there already in the pinned versions. */
    static boolean isInstalled(Map<String, String> environment) {
        return npm(environment).map(BpmnLint::install).orElse(false);
    }

    private static boolean install(Path npm) {
        copyPins();
        Report listed = run(List.of(npm.toString(), "ls"), "ls.log");
        return listed.clean()
                || run(
                                List.of(
                                        npm.toString(),
                                        "ci",
                                        "--ignore-scripts",
                                        "--no-audit",
                                        "--no-fund",
                                        "--fetch-retry-mintimeout=500",
                                        "--fetch-retry-maxtimeout=2000"),
                                "install.log")
                        .clean();
    }

    private static Optional<Path> npm(Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "npm"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void copyPins() {
        try (Stream<Path> pins = Files.list(PINNED)) {
            Files.createDirectories(PLACE);
            for (Path pin : pins.toList()) {
                Files.copy(pin, PLACE.resolve(pin.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Report run(List<String> command, String log) {
        Path output = PLACE.resolve(log);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(PLACE.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Report(ended && process.exitValue() == 0, Files.readString(output));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command, stopped);
        }
    }
}
