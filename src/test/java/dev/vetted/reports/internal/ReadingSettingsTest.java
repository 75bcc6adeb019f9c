package dev.vetted.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.isolated.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class ReadingSettingsTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(ReadingConfiguration.class);

    @Test
    void withoutSettingsTwoDocumentsAreReadAtATime() {
        service.run(context -> assertThat(context.getBean(ReadingSettings.class).limits())
                .isEqualTo(new Limits(
                        2, 512, Duration.ofSeconds(120), 10, Duration.ofSeconds(60), Duration.ofMinutes(10))));
    }

    @Test
    void theLimitsAreSettings() {
        service.withPropertyValues("vetted.reading.heap=1GB", "vetted.reading.per-document=5s")
                .run(context -> assertThat(context)
                        .hasBean("isolatedReader")
                        .getBean(ReadingSettings.class)
                        .extracting(ReadingSettings::limits)
                        .isEqualTo(new Limits(
                                2, 1024, Duration.ofSeconds(5), 10, Duration.ofSeconds(60), Duration.ofMinutes(10))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"processes=0", "heap=10MB", "per-document=0s", "patience=-1s", "idle=0s", "waiting=-1"})
    void aServiceThatCouldReadNothingDoesNotStart(String setting) {
        service.withPropertyValues("vetted.reading." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}
