package dev.vetted;

import dev.vetted.engine.EmbeddedEngine;
import dev.vetted.evaluation.EvaluationConfiguration;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** Starts the whole service for evaluation, with its engine: nothing else has to run or be installed. */
public class TestVettedApplication {

    public static void main(String[] args) {
        EmbeddedEngine engine = EmbeddedEngine.start();
        String[] addresses = {
            "--vetted.engine.grpc-address=" + engine.grpcAddress(),
            "--vetted.engine.rest-address=" + engine.restAddress()
        };
        SpringApplication.from(VettedApplication::main)
                .with(EvaluationConfiguration.class)
                .withAdditionalProfiles("evaluation")
                .run(Stream.of(addresses, args).flatMap(Stream::of).toArray(String[]::new));
    }
}
