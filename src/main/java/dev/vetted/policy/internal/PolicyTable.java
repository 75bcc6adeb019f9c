package dev.vetted.policy.internal;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.shared.Json;
import dev.vetted.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The versions as stored. There is no statement here that changes or deletes one. */
@Component
public class PolicyTable {

    private static final String SELECT =
            "select number, setting_values, hash, created_by, created_at, reason from policy_version ";

    private final JdbcClient jdbc;

    PolicyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the current version, 0 before the first; nobody else adds one until this transaction ends. */
    public int lockCurrent() {
        return jdbc.sql("select number from policy_head where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    public void add(PolicyVersion version) {
        jdbc.sql("insert into policy_version (number, setting_values, hash, created_by, created_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        version.number(),
                        Json.write(version.policy().values()),
                        version.hash().hex(),
                        version.createdBy(),
                        LocalDateTime.ofInstant(version.createdAt(), ZoneOffset.UTC),
                        version.reason())
                .update();
        jdbc.sql("update policy_head set number = ? where id = 1")
                .param(version.number())
                .update();
    }

    public Optional<PolicyVersion> find(int number) {
        return jdbc.sql(SELECT + "where number = ?")
                .param(number)
                .query(PolicyTable::version)
                .optional();
    }

    public Optional<PolicyVersion> current() {
        return jdbc.sql(SELECT + "where number = (select number from policy_head where id = 1)")
                .query(PolicyTable::version)
                .optional();
    }

    /** Newest first. */
    public List<PolicyVersion> all() {
        return jdbc.sql(SELECT + "order by number desc")
                .query(PolicyTable::version)
                .list();
    }

    private static PolicyVersion version(ResultSet row, int n) throws SQLException {
        TreeMap<String, String> values =
                Json.read(row.getString("setting_values"), new TypeReference<TreeMap<String, String>>() {});
        return new PolicyVersion(
                row.getInt("number"),
                new Sha256(row.getString("hash")),
                row.getString("created_by"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("reason"),
                new ReviewPolicy(values));
    }
}
