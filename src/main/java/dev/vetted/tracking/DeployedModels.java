package dev.vetted.tracking;

import dev.vetted.tracking.internal.DeploymentTable;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which versions of processes and decision tables were deployed, and together with which others. */
@Component
public class DeployedModels {

    private final DeploymentTable table;
    private final Clock clock;

    DeployedModels(DeploymentTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Notes a deployed version. Noting it again changes nothing. */
    @Transactional
    public void note(String modelId, int version, long deploymentKey) {
        table.add(new DeployedModel(modelId, version, deploymentKey), clock.instant());
    }

    /** The versions that were deployed together with this one, in order of their ids; itself included. */
    @Transactional(readOnly = true)
    public List<DeployedModel> together(String modelId, int version) {
        return table.together(modelId, version);
    }
}
