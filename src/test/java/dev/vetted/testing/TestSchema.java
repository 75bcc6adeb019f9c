package dev.vetted.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/** An empty schema that one application context, or one test, has for itself; closing drops it. */
public record TestSchema(String url, String user, String password, String dropStatement) implements AutoCloseable {

    /** In memory, in MySQL mode, names in lower case as MySQL has them. */
    public static TestSchema onH2() {
        String url = "jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                .formatted(UUID.randomUUID());
        // Kept without a connection and until it is dropped, as a schema on a server is.
        String kept = url + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
        return new TestSchema(kept, "sa", "", "SHUTDOWN");
    }

    /** On the server of the environment. */
    public static TestSchema onMySql() {
        return MySqlServer.ofEnvironment().createSchema();
    }

    public Map<String, String> springProperties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }

    /** Makes it the data source of a context that is about to start, and drops it when that context closes. */
    void serve(ConfigurableApplicationContext context) {
        TestPropertyValues.of(springProperties()).applyTo(context);
        // Registered before any bean, so destroyed after all of them: the connections are closed by then.
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("testSchema", this);
        beans.registerDisposableBean("testSchema", this::close);
    }

    @Override
    public void close() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(dropStatement);
        } catch (SQLException e) {
            throw new IllegalStateException(dropStatement + " failed on " + url, e);
        }
    }
}
