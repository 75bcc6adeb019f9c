package dev.vetted.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * The MySQL server of the environment: {@code VETTED_TEST_MYSQL_URL} ({@code jdbc:mysql://host:port/}, no schema and no
 * parameters), {@code VETTED_TEST_MYSQL_USER} and {@code VETTED_TEST_MYSQL_PASSWORD}. The user needs all rights on
 * schemas named {@code vetted_test_…}, and no other right.
 */
public record MySqlServer(String url, String user, String password) {

    /** Sessions in UTC whatever the zone of the server or of the machine. Production needs the same two parameters. */
    private static final String PARAMETERS = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    public MySqlServer {
        if (!url.matches("jdbc:mysql://[^/?]+/")) {
            throw new IllegalArgumentException("VETTED_TEST_MYSQL_URL must be jdbc:mysql://host:port/, not " + url);
        }
    }

    /** @throws IllegalStateException if none is set; {@link RequiresMySql} keeps a test from getting here */
    public static MySqlServer ofEnvironment() {
        Map<String, String> environment = System.getenv();
        if (!isConfigured(environment)) {
            throw new IllegalStateException("VETTED_TEST_MYSQL_URL is not set");
        }
        return new MySqlServer(
                environment.get("VETTED_TEST_MYSQL_URL"),
                environment.getOrDefault("VETTED_TEST_MYSQL_USER", "root"),
                environment.getOrDefault("VETTED_TEST_MYSQL_PASSWORD", ""));
    }

    static boolean isConfigured(Map<String, String> environment) {
        return !environment.getOrDefault("VETTED_TEST_MYSQL_URL", "").isBlank();
    }

    /**
     * A new, empty schema of a name of its own. Text compares exactly, as in H2: MySQL's default collation takes "a", "A"
     * and "ä" for one and the same in unique keys. Production sets the same collation on its server.
     */
    public TestSchema createSchema() {
        String schema = "vetted_test_" + UUID.randomUUID().toString().replace('-', '_');
        execute("CREATE SCHEMA " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs");
        return new TestSchema(url + schema + PARAMETERS, user, password, "DROP SCHEMA " + schema);
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " failed on " + url + " for user " + user, e);
        }
    }
}
