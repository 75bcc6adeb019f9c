package dev.vetted.evaluation;

import dev.vetted.engine.EmbeddedEngine;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The engine in this process, the users, and the sample data. */
@TestConfiguration(proxyBeanMethods = false)
@Import({EvaluationUsers.class, SampleData.class, SampleReview.class, EvaluationNotice.class})
public class EvaluationConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedEngine embeddedEngine() {
        return EmbeddedEngine.start();
    }

    @Bean
    DynamicPropertyRegistrar engineAddresses(EmbeddedEngine engine) {
        return properties -> {
            properties.add("vetted.engine.grpc-address", engine::grpcAddress);
            properties.add("vetted.engine.rest-address", engine::restAddress);
        };
    }
}
