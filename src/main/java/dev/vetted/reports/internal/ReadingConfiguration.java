package dev.vetted.reports.internal;

import dev.vetted.reports.reading.isolated.IsolatedReader;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the service reads documents. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ReadingConfiguration {

    @Bean
    IsolatedReader isolatedReader(ReadingSettings settings) {
        return new IsolatedReader(settings.limits());
    }

    /** A process of its own, so that whoever looks at a page does not wait until a report is read. */
    @Bean(defaultCandidate = false)
    @Qualifier("pictures")
    IsolatedReader pictures(ReadingSettings settings) {
        return new IsolatedReader(settings.ofPictures());
    }
}
