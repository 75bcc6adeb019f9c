package dev.vetted;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all modules share at run time. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class ServiceConfiguration {

    /** Ticks in microseconds, as the database keeps them: a time read back equals the time written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
