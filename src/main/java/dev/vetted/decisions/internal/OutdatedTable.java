package dev.vetted.decisions.internal;

import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.OutdatedDecision;
import dev.vetted.shared.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The marks on decisions as stored. */
@Component
public class OutdatedTable {

    private static final String SELECT = "select decision_id, reasons, noticed_at from outdated_decision";

    private final JdbcClient jdbc;

    OutdatedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OutdatedDecision> find(DecisionId decision) {
        return jdbc.sql(SELECT + " where decision_id = ?")
                .param(decision.toString())
                .query(OutdatedTable::mark)
                .optional();
    }

    public Map<DecisionId, OutdatedDecision> all() {
        return jdbc.sql(SELECT).query(OutdatedTable::mark).list().stream()
                .collect(Collectors.toMap(OutdatedDecision::decision, Function.identity()));
    }

    /** The mark of a decision; nobody else marks that decision until this transaction ends. */
    public Optional<OutdatedDecision> lock(DecisionId decision) {
        jdbc.sql("select id from decision where id = ? for update")
                .param(decision.toString())
                .query(String.class)
                .single();
        return jdbc.sql(SELECT + " where decision_id = ? for update")
                .param(decision.toString())
                .query(OutdatedTable::mark)
                .optional();
    }

    public void add(DecisionId decision, List<String> reasons, Instant noticedAt) {
        jdbc.sql("insert into outdated_decision (decision_id, reasons, noticed_at) values (?, ?, ?)")
                .params(decision.toString(), Json.write(reasons), LocalDateTime.ofInstant(noticedAt, ZoneOffset.UTC))
                .update();
    }

    public void replace(DecisionId decision, List<String> reasons) {
        jdbc.sql("update outdated_decision set reasons = ? where decision_id = ?")
                .params(Json.write(reasons), decision.toString())
                .update();
    }

    private static OutdatedDecision mark(ResultSet row, int n) throws SQLException {
        return new OutdatedDecision(
                DecisionId.of(row.getString("decision_id")),
                Json.read(row.getString("reasons"), new TypeReference<List<String>>() {}),
                row.getObject("noticed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
