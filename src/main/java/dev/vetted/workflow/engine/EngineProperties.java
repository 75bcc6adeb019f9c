package dev.vetted.workflow.engine;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the engine is and how we work for it.
 *
 * @param grpcAddress gateway for workers, deployment and messages
 * @param restAddress base of the REST API without {@code /v2}, for user tasks
 * @param jobTimeout how long a worker may take before another may try
 * @param retryBackoff wait before a failed job is tried again
 * @param pollInterval how often a worker asks for jobs, beside the stream that brings them at once
 */
@Validated
@ConfigurationProperties("vetted.engine")
public record EngineProperties(
        @NotNull @DefaultValue("http://localhost:26500") URI grpcAddress,
        @NotNull @DefaultValue("http://localhost:8088") URI restAddress,
        @NotNull @DefaultValue("5m") Duration jobTimeout,
        @NotNull @DefaultValue("5s") Duration retryBackoff,
        @NotNull @DefaultValue("100ms") Duration pollInterval) {}
