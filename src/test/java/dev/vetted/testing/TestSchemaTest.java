package dev.vetted.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TimeZone;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same migration gives the same behaviour on both databases, where they differ by default. */
abstract class TestSchemaTest {

    JdbcClient jdbc;

    private TestSchema schema;
    private final TimeZone zone = TimeZone.getDefault();

    abstract TestSchema create();

    @BeforeEach
    void migrate() {
        schema = create();
        DriverManagerDataSource dataSource = dataSource(schema);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:dev/vetted/testing/migration")
                .load()
                .migrate();
        jdbc = JdbcClient.create(dataSource);
    }

    @AfterEach
    void drop() {
        TimeZone.setDefault(zone);
        schema.close();
    }

    @Test
    void aNewSchemaKnowsNothingOfAnother() {
        insert("SOC-1");

        try (TestSchema other = create()) {
            assertThat(jdbc(other)
                            .sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'sample'"
                                    + " AND table_schema IN (DATABASE(), SCHEMA())")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void textComparesExactly() {
        insert("resume");
        insert("Resume");
        insert("résumé");

        assertThat(jdbc.sql("SELECT code FROM sample WHERE code = 'resume'")
                        .query(String.class)
                        .list())
                .containsExactly("resume");
    }

    @Test
    void namesAreFoundInAnyCaseAndReadInLowerCase() {
        insert("SOC-1");

        Map<String, Object> row =
                jdbc.sql("SELECT * FROM sample WHERE ID > 0").query().singleRow();

        assertThat(row.keySet())
                .containsExactly("id", "code", "amount", "confirmed", "happened_at", "due_on", "body", "content");
    }

    @Test
    void aTimeKeepsItsMicrosecondsWhateverTheZoneOfTheMachine() {
        LocalDateTime written = LocalDateTime.parse("2026-03-29T02:30:00.123456");
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin")); // that time does not exist there

        jdbc.sql("INSERT INTO sample (code, happened_at) VALUES ('night', ?)")
                .param(written)
                .update();

        assertThat(jdbc.sql("SELECT happened_at FROM sample")
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(written);
    }

    @Test
    void amountsAndBytesComeBackAsTheyWere() {
        byte[] content = {0, -1, 37, 80, 68, 70};
        jdbc.sql("INSERT INTO sample (code, amount, confirmed, happened_at, body, content)"
                        + " VALUES ('SOC-1', 12.50, TRUE, '2026-11-23 10:00:00', '€ 𝄞', ?)")
                .param(content)
                .update();

        assertThat(jdbc.sql("SELECT amount FROM sample WHERE confirmed")
                        .query(BigDecimal.class)
                        .single())
                .isEqualTo("12.50");
        assertThat(jdbc.sql("SELECT body FROM sample").query(String.class).single())
                .isEqualTo("€ 𝄞");
        assertThat(jdbc.sql("SELECT content FROM sample").query(byte[].class).single())
                .isEqualTo(content);
    }

    private void insert(String code) {
        jdbc.sql("INSERT INTO sample (code, happened_at) VALUES (?, '2026-11-23 10:00:00')")
                .param(code)
                .update();
    }

    static JdbcClient jdbc(TestSchema schema) {
        return JdbcClient.create(dataSource(schema));
    }

    private static DriverManagerDataSource dataSource(TestSchema schema) {
        return new DriverManagerDataSource(schema.url(), schema.user(), schema.password());
    }
}

class TestSchemaOnH2Test extends TestSchemaTest {

    @Override
    TestSchema create() {
        return TestSchema.onH2();
    }
}

@RequiresMySql
class TestSchemaOnMySqlTest extends TestSchemaTest {

    @Override
    TestSchema create() {
        return TestSchema.onMySql();
    }

    @Test
    void closingDropsIt() {
        TestSchema other = create();
        String name = jdbc(other).sql("SELECT DATABASE()").query(String.class).single();

        other.close();

        assertThat(jdbc.sql("SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
