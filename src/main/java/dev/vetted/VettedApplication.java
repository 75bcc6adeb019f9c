package dev.vetted;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication
public class VettedApplication {

    public static void main(String[] args) {
        SpringApplication.run(VettedApplication.class, args);
    }
}
