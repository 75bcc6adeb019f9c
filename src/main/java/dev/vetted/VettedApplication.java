package dev.vetted;

import dev.vetted.reports.reading.ReadCommand;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service; with {@code read FILE} a command that needs none of it. */
@SpringBootApplication
public class VettedApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("read")) {
            ReadCommand.keepOutputClean();
            System.exit(new ReadCommand(System.out, System.err)
                    .run(Arrays.asList(args).subList(1, args.length)));
        }
        SpringApplication.run(VettedApplication.class, args);
    }
}
