package dev.vetted.tracking.internal;

import dev.vetted.tracking.DeployedModel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of deployed versions. */
@Component
public class DeploymentTable {

    private final JdbcClient jdbc;

    DeploymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(DeployedModel model, Instant at) {
        try {
            jdbc.sql("insert into deployed_model (model_id, version, deployment_key, deployed_at) values (?, ?, ?, ?)")
                    .params(
                            model.modelId(),
                            model.version(),
                            model.deploymentKey(),
                            LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException known) {
            // Deployed before.
        }
    }

    public List<DeployedModel> together(String modelId, int version) {
        return jdbc.sql("select other.model_id, other.version, other.deployment_key from deployed_model one"
                        + " join deployed_model other on other.deployment_key = one.deployment_key"
                        + " where one.model_id = ? and one.version = ? order by other.model_id")
                .params(modelId, version)
                .query((row, n) -> new DeployedModel(row.getString(1), row.getInt(2), row.getLong(3)))
                .list();
    }
}
