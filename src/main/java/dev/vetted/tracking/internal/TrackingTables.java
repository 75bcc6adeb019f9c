package dev.vetted.tracking.internal;

import dev.vetted.tracking.ElementVisit;
import dev.vetted.tracking.ProcessInstance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two tables of the projection. */
@Component
public class TrackingTables {

    private static final String INSTANCE =
            "select instance_key, process_id, process_version, parent_key, engagement_id, review_id, started_at, ended_at"
                    + " from process_instance ";
    private static final int OUTCOME_LENGTH = 500;
    private static final int PROBLEM_LENGTH = 1000;

    private final JdbcClient jdbc;

    TrackingTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void addInstance(ProcessInstance instance) {
        try {
            jdbc.sql("insert into process_instance (instance_key, process_id, process_version, parent_key,"
                            + " engagement_id, review_id, started_at) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            instance.key(),
                            instance.processId(),
                            instance.processVersion(),
                            instance.parentKey().orElse(null),
                            instance.engagementId().toString(),
                            instance.reviewId().map(UUID::toString).orElse(null),
                            utc(instance.startedAt()))
                    .update();
        } catch (DuplicateKeyException known) {
            // Told twice.
        }
    }

    public void endInstance(long key, Instant at) {
        jdbc.sql("update process_instance set ended_at = ? where instance_key = ? and ended_at is null")
                .params(utc(at), key)
                .update();
        jdbc.sql("update element_visit set left_at = ? where instance_key = ? and left_at is null")
                .params(utc(at), key)
                .update();
    }

    public void addVisit(long elementInstanceKey, long instanceKey, String elementId, String actor, Instant at) {
        try {
            jdbc.sql("insert into element_visit (element_instance_key, instance_key, element_id, entered_at, actor)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(elementInstanceKey, instanceKey, elementId, utc(at), actor)
                    .update();
        } catch (DuplicateKeyException known) {
            // Told twice.
        }
    }

    public void endVisit(long elementInstanceKey, String actor, Optional<String> outcome, Instant at) {
        jdbc.sql("update element_visit set left_at = ?, actor = ?, outcome = ?"
                        + " where element_instance_key = ? and left_at is null")
                .params(
                        utc(at),
                        actor,
                        outcome.map(it -> cut(it, OUTCOME_LENGTH)).orElse(null),
                        elementInstanceKey)
                .update();
    }

    public void noteProblem(long elementInstanceKey, String problem) {
        jdbc.sql("update element_visit set problem = ? where element_instance_key = ?")
                .params(cut(problem, PROBLEM_LENGTH), elementInstanceKey)
                .update();
    }

    public Optional<ProcessInstance> instance(long key) {
        return jdbc.sql(INSTANCE + "where instance_key = ?")
                .param(key)
                .query(TrackingTables::instance)
                .optional();
    }

    public List<ProcessInstance> roots() {
        return jdbc.sql(INSTANCE + "where parent_key is null order by started_at desc")
                .query(TrackingTables::instance)
                .list();
    }

    public List<ProcessInstance> ofEngagement(UUID engagementId) {
        return jdbc.sql(INSTANCE + "where engagement_id = ? order by instance_key")
                .param(engagementId.toString())
                .query(TrackingTables::instance)
                .list();
    }

    public List<ProcessInstance> children(long key) {
        return jdbc.sql(INSTANCE + "where parent_key = ? order by instance_key")
                .param(key)
                .query(TrackingTables::instance)
                .list();
    }

    public List<ElementVisit> visits(long instanceKey) {
        return jdbc.sql("select element_instance_key, instance_key, element_id, entered_at, left_at, actor, outcome,"
                        + " problem from element_visit where instance_key = ? order by element_instance_key")
                .param(instanceKey)
                .query(TrackingTables::visit)
                .list();
    }

    private static ProcessInstance instance(ResultSet row, int n) throws SQLException {
        long parent = row.getLong("parent_key");
        Optional<Long> parentKey = row.wasNull() ? Optional.empty() : Optional.of(parent);
        return new ProcessInstance(
                row.getLong("instance_key"),
                row.getString("process_id"),
                row.getInt("process_version"),
                parentKey,
                UUID.fromString(row.getString("engagement_id")),
                Optional.ofNullable(row.getString("review_id")).map(UUID::fromString),
                instant(row, "started_at").orElseThrow(),
                instant(row, "ended_at"));
    }

    private static ElementVisit visit(ResultSet row, int n) throws SQLException {
        return new ElementVisit(
                row.getLong("element_instance_key"),
                row.getLong("instance_key"),
                row.getString("element_id"),
                instant(row, "entered_at").orElseThrow(),
                instant(row, "left_at"),
                row.getString("actor"),
                Optional.ofNullable(row.getString("outcome")),
                Optional.ofNullable(row.getString("problem")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return Optional.ofNullable(time).map(it -> it.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
