package dev.vetted.workflow.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.response.Topology;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the engine answers, and whether our models are deployed. */
@Component("engine")
class EngineHealthIndicator implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final CamundaClient client;
    private final Deployment deployment;

    EngineHealthIndicator(CamundaClient client, Deployment deployment) {
        this.client = client;
        this.deployment = deployment;
    }

    @Override
    public Health health() {
        try {
            Topology topology =
                    client.newTopologyRequest().requestTimeout(PATIENCE).send().join();
            return (deployment.isDone() ? Health.up() : Health.outOfService())
                    .withDetail("gateway", topology.getGatewayVersion())
                    .withDetail("modelsDeployed", deployment.isDone())
                    .build();
        } catch (ClientException absent) {
            return Health.down()
                    .withDetail("reason", "the engine does not answer: " + absent.getMessage())
                    .build();
        }
    }
}
