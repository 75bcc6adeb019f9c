package dev.vetted.workflow;

import dev.vetted.engine.EmbeddedEngine;
import dev.vetted.evaluation.SampleReview;
import dev.vetted.testing.OnH2;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The whole service with an engine. All tests that need one share this context, since a JVM has one engine and a second
 * service would take the jobs of the first.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vetted.documents.directory=target/test-documents", "vetted.engine.redelivery-interval=500ms"})
@ActiveProfiles("evaluation")
@ContextConfiguration(initializers = OnH2.Schema.class)
@Import({EngineTest.Engine.class, EngagementFixtures.class, SampleReview.class})
abstract class EngineTest {

    /** The engine, and where it is. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Engine {

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
}
