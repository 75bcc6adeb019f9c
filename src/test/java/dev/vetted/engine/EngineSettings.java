package dev.vetted.engine;

import java.time.Duration;

/**
 * @param grpcPort 0 for a free one
 * @param restPort 0 for a free one
 * @param requestTimeout how long a REST call waits for the engine before it answers 504 and leaves the transition pending
 */
public record EngineSettings(int grpcPort, int restPort, Duration requestTimeout) {

    /** Free ports, and the request timeout of a Camunda gateway. */
    public static EngineSettings defaults() {
        return new EngineSettings(0, 0, Duration.ofSeconds(15));
    }

    public EngineSettings withPorts(int grpc, int rest) {
        return new EngineSettings(grpc, rest, requestTimeout);
    }

    public EngineSettings withRequestTimeout(Duration timeout) {
        return new EngineSettings(grpcPort, restPort, timeout);
    }
}
