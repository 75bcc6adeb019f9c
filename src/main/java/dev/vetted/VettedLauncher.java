package dev.vetted;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the jar starts. The service needs Java 21; a machine's {@code java} may be older while a newer one is installed
 * beside it, so this class alone is compiled for Java 17, looks for the newer one and hands over to it.
 */
public final class VettedLauncher {

    private static final int NEEDED = 21;
    private static final int NO_JAVA = 5;

    private VettedLauncher() {}

    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            Class.forName("dev.vetted.VettedApplication")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
            return;
        }
        System.exit(handOver(args, System.err));
    }

    private static int handOver(String[] args, PrintStream errors) throws IOException, InterruptedException {
        Optional<Path> java = InstalledJava.newest(InstalledJava.usualPlaces(System.getenv()), NEEDED);
        if (java.isEmpty()) {
            errors.println("Vetted needs Java " + NEEDED + " or later, and this is Java "
                    + Runtime.version().feature() + ". Install a newer one, or set JAVA_HOME to where it is.");
            return NO_JAVA;
        }
        List<String> command = new ArrayList<>();
        command.add(java.get().toString());
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (args.length > 0 && args[0].equals("read")) {
            command.addAll(quickStart(options));
        }
        command.addAll(options);
        command.add("-jar");
        command.add(new File(System.getProperty("java.class.path")).getPath());
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    /** For one document the optimising compiler and a collector of many threads cost more than they gain. */
    static List<String> quickStart(List<String> chosen) {
        boolean collectorChosen = chosen.stream().anyMatch(it -> it.startsWith("-XX:+Use") && it.endsWith("GC"));
        return collectorChosen
                ? List.of("-XX:TieredStopAtLevel=1")
                : List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }
}
