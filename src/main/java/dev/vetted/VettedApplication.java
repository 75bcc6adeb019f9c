package dev.vetted;

import dev.vetted.reports.reading.ReadCommand;
import dev.vetted.reports.reading.isolated.ReadingProcess;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service; with {@code read FILE} a command that needs none of it, and the processes that read for the service. */
@SpringBootApplication
public class VettedApplication {

    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "" : args[0]) {
            case "read" -> read(Arrays.asList(args).subList(1, args.length));
            case ReadingProcess.COMMAND -> answer(Duration.ofMillis(Long.parseLong(args[1])));
            default -> SpringApplication.run(VettedApplication.class, args);
        }
    }

    private static void read(List<String> arguments) {
        ReadCommand.keepOutputClean();
        System.exit(new ReadCommand(System.out, System.err).run(arguments));
    }

    private static void answer(Duration idle) throws Exception {
        ReadCommand.keepOutputClean();
        PrintStream answers = System.out;
        // Whatever a library prints does not stand among the answers.
        System.setOut(System.err);
        ReadingProcess.run(System.in, answers, idle);
        System.exit(0);
    }
}
