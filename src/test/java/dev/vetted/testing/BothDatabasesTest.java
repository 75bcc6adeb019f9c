package dev.vetted.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A repository's tests run on the database they say, with the service's schema in it. */
abstract class BothDatabasesTest {

    private final String product;

    @Autowired
    DataSource dataSource;

    @Autowired
    Flyway flyway;

    BothDatabasesTest(String product) {
        this.product = product;
    }

    @Test
    void theDataSourceIsTheDatabaseNamed() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(product);
        }
    }

    @Test
    void everyMigrationOfTheServiceIsApplied() {
        assertThat(flyway.info().pending()).isEmpty();
    }
}

@OnH2
class BothDatabasesOnH2Test extends BothDatabasesTest {

    BothDatabasesOnH2Test() {
        super("H2");
    }
}

@OnMySql
class BothDatabasesOnMySqlTest extends BothDatabasesTest {

    BothDatabasesOnMySqlTest() {
        super("MySQL");
    }
}
