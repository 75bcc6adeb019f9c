package dev.vetted.workflow.engine;

import io.camunda.client.CamundaClient;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The client. Credentials of a secured cluster come from the client's own environment variables. */
@Configuration
@EnableScheduling
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    CamundaClient camundaClient(EngineProperties properties) {
        return CamundaClient.newClientBuilder()
                .grpcAddress(properties.grpcAddress())
                .restAddress(properties.restAddress())
                .preferRestOverGrpc(false)
                .useDefaultRetryPolicy(true)
                .jobHandlingExecutor(Executors.newVirtualThreadPerTaskExecutor(), true)
                .build();
    }
}
