package dev.vetted;

import dev.vetted.evaluation.EvaluationConfiguration;
import org.springframework.boot.SpringApplication;

/** Starts the whole service for evaluation: nothing else has to run or be installed. */
public class TestVettedApplication {

    public static void main(String[] args) {
        SpringApplication.from(VettedApplication::main)
                .with(EvaluationConfiguration.class)
                .withAdditionalProfiles("evaluation")
                .run(args);
    }
}
