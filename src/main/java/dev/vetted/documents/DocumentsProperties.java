package dev.vetted.documents;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the document store.
 *
 * @param directory folder that holds the files; shared by all instances of the service
 */
@Validated
@ConfigurationProperties("vetted.documents")
public record DocumentsProperties(
        @NotNull @DefaultValue("data/documents") Path directory) {}
