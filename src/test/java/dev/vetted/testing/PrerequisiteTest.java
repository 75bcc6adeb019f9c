package dev.vetted.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.testing.Prerequisite.MissingPrerequisite;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrerequisiteTest {

    @Test
    void whatIsMissingLeavesTheTestOutAndSaysHowToGetIt() {
        var result = Prerequisite.MYSQL.check(Map.of());

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason().orElseThrow()).contains(".ci/mysql start");
    }

    @Test
    void whatIsThereRunsTheTest() {
        var environment = Map.of("VETTED_TEST_MYSQL_URL", "jdbc:mysql://127.0.0.1:3306/", "CI", "true");

        assertThat(Prerequisite.MYSQL.check(environment).isDisabled()).isFalse();
    }

    @Test
    void whatIsRequiredAndMissingFailsTheTest() {
        assertThatThrownBy(() -> Prerequisite.CHROMIUM.check(Map.of("VETTED_TEST_REQUIRE", "mysql, chromium")))
                .isInstanceOf(MissingPrerequisite.class)
                .hasMessageContaining("VETTED_TEST_CHROMIUM");
    }

    @Test
    void inCiEverythingIsRequired() {
        assertThatThrownBy(() -> Prerequisite.MYSQL.check(Map.of("CI", "true")))
                .isInstanceOf(MissingPrerequisite.class);
    }

    @Test
    void requiringOneLeavesTheOtherOptional() {
        assertThat(Prerequisite.CHROMIUM
                        .check(Map.of("VETTED_TEST_REQUIRE", "mysql"))
                        .isDisabled())
                .isTrue();
    }
}
