package dev.vetted.workflow.engine;

import dev.vetted.tracking.DeployedModels;
import dev.vetted.tracking.ProcessModels;
import dev.vetted.workflow.process.DecisionModels;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deploys all models in one command, so that they call each other in the versions deployed together. Tried until the
 * engine is there; the engine itself leaves out what it already has.
 */
@Component
class Deployment {

    private static final Logger LOG = LoggerFactory.getLogger(Deployment.class);

    private final CamundaClient client;
    private final DeployedModels models;
    private volatile boolean done;

    Deployment(CamundaClient client, DeployedModels models) {
        this.client = client;
        this.models = models;
    }

    @Scheduled(fixedDelay = 2000)
    void deploy() {
        if (done) {
            return;
        }
        List<String> resources = new ArrayList<>();
        ProcessModels.PROCESS_IDS.forEach(id -> resources.add("bpmn/" + id + ".bpmn"));
        DecisionModels.DECISION_IDS.forEach(id -> resources.add("bpmn/" + id + ".dmn"));
        try {
            var first = client.newDeployResourceCommand().addResourceFromClasspath(resources.getFirst());
            for (String resource : resources.subList(1, resources.size())) {
                first = first.addResourceFromClasspath(resource);
            }
            var deployed = first.send().join();
            deployed.getProcesses()
                    .forEach(it -> models.note(it.getBpmnProcessId(), it.getVersion(), deployed.getKey()));
            deployed.getDecisions()
                    .forEach(it -> models.note(it.getDmnDecisionId(), it.getVersion(), deployed.getKey()));
            done = true;
            LOG.info("deployed {} models", resources.size());
        } catch (ClientException absent) {
            LOG.warn("The engine is not there yet, the models will be deployed later: {}", absent.getMessage());
        }
    }

    boolean isDone() {
        return done;
    }
}
