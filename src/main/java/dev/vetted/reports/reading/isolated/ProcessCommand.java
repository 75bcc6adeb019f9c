package dev.vetted.reports.reading.isolated;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a reading process is started: the same Java, the same code. */
final class ProcessCommand {

    private static final String PROGRAM = "dev.vetted.VettedApplication";

    private ProcessCommand() {}

    static List<String> of(Limits limits) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // Its last words would otherwise stand among the answers.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true"));
        passOn("java.io.tmpdir", command);
        passOn("pdfbox.fontcache", command);
        command.addAll(code());
        command.addAll(
                List.of(ReadingProcess.COMMAND, Long.toString(limits.idle().toMillis())));
        return command;
    }

    private static void passOn(String property, List<String> command) {
        Optional.ofNullable(System.getProperty(property))
                .ifPresent(value -> command.add("-D" + property + "=" + value));
    }

    /** A jar of jars starts by its own launcher; folders, and jars that name each other, by the class path. */
    private static List<String> code() {
        String path = System.getProperty("java.class.path");
        URL location =
                ProcessCommand.class.getProtectionDomain().getCodeSource().getLocation();
        return location.getProtocol().equals("file") ? List.of("-cp", path, PROGRAM) : List.of("-jar", path);
    }
}
