package dev.vetted;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java runtimes of this machine, told by the {@code release} file that each has. Compiled for Java 17. */
final class InstalledJava {

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(?:1\\.)?(\\d+)");

    private InstalledJava() {}

    /** Homes that the environment names, then those in the folders where installers put them. */
    static List<Path> usualPlaces(Map<String, String> environment) {
        List<Path> homes = new ArrayList<>();
        Optional.ofNullable(environment.get("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
        String user = environment.getOrDefault("HOME", "/nonexistent");
        homes.addAll(below(Path.of("/usr/lib/jvm"), ""));
        homes.addAll(below(Path.of("/opt"), ""));
        homes.addAll(below(Path.of("/opt/java"), ""));
        homes.addAll(below(Path.of(user, ".sdkman/candidates/java"), ""));
        homes.addAll(below(Path.of(user, ".jdks"), ""));
        homes.addAll(below(Path.of("/Library/Java/JavaVirtualMachines"), "Contents/Home"));
        return homes;
    }

    /** The program of the newest runtime of at least this feature version. */
    static Optional<Path> newest(List<Path> homes, int atLeast) {
        return homes.stream()
                .filter(home -> version(home) >= atLeast)
                .max(Comparator.comparingInt(InstalledJava::version))
                .map(home -> home.resolve("bin").resolve("java"));
    }

    /** Feature version of a runtime, 0 where there is none. */
    private static int version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin").resolve("java")) || !Files.isReadable(release)) {
            return 0;
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(release));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static List<Path> below(Path folder, String inside) {
        List<Path> homes = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> homes.add(entry.resolve(inside)));
        } catch (IOException absent) {
            return homes;
        }
        return homes;
    }
}
