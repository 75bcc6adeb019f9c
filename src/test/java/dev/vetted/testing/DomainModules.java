package dev.vetted.testing;

import dev.vetted.documents.DocumentsProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The domain with its facades on a real schema: no engine, no web, a clock of its own. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsProperties.class)
@ComponentScan(
        basePackages = {
            "dev.vetted.shared",
            "dev.vetted.audittrail",
            "dev.vetted.policy",
            "dev.vetted.documents",
            "dev.vetted.thirdparties",
            "dev.vetted.tasks",
            "dev.vetted.tracking",
            "dev.vetted.reports",
            "dev.vetted.coverage",
            "dev.vetted.scoping",
            "dev.vetted.screening",
            "dev.vetted.triage",
            "dev.vetted.controls",
            "dev.vetted.decisions",
            "dev.vetted.evidence"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"),
            @ComponentScan.Filter(TestConfiguration.class)
        })
public class DomainModules {

    @Bean
    Clock clock() {
        return new TickingClock();
    }

    @Bean
    Tables tables(JdbcClient jdbc) {
        return new Tables(jdbc);
    }

    @Bean
    CommittedEvents committedEvents() {
        return new CommittedEvents();
    }

    @Bean
    ReviewSteps reviewSteps(BeanFactory facades) {
        return new ReviewSteps(facades);
    }

    @Bean
    DynamicPropertyRegistrar folderOfDocuments() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "documents");
        return properties -> properties.add("vetted.documents.directory", folder::toString);
    }
}
