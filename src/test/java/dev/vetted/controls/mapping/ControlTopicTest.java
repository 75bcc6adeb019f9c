package dev.vetted.controls.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ControlTopicTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "User entities remove the access of employees who leave. | USER_ACCESS",
                "Terminated users are removed in a timely manner. | USER_ACCESS",
                "Customers review user accounts each quarter. | USER_ACCESS",
                "Customers configure single sign-on and multi-factor authentication. | SIGN_IN",
                "Password settings are set by the customer. | SIGN_IN",
                "User entities keep their API keys secret and rotate them. | SECRETS",
                "Administrators at user entities assign roles by need. | PRIVILEGES",
                "The principle of least privilege is applied by user entities. | PRIVILEGES",
                "Files are sent over SFTP or another encrypted channel. | TRANSFER",
                "Customers decide which personal data they enter. | DATA_ENTERED",
                "User entities set the retention period of their records. | RETENTION",
                "Customers request the deletion of their data at the end. | RETENTION",
                "User entities review the audit logs that are provided. | LOGS",
                "Customers report suspected breaches without delay. | INCIDENTS",
                "User entities keep their security contacts current. | INCIDENTS",
                "Customers test their integration before each release goes live. | CHANGES",
                "User entities test their own continuity plans each year. | CONTINUITY",
                "Customers back up, and can restore, what they export: backups are theirs. | CONTINUITY",
                "User entities reconcile settlements with their own books. | PROCESSING",
                "Customers obtain the consent of their staff. | CONSENT",
                "User entities authorize maintenance work in their environment. | VENDOR_WORK",
                "Customers keep malicious software off the computers they use. | DEVICES",
            })
    void aTextSpeaksOfItsTopic(String text, ControlTopic topic) {
        assertThat(ControlTopic.of(text)).contains(topic);
    }

    @Test
    void aTextOfNothingKnownSpeaksOfNoTopic() {
        assertThat(ControlTopic.of("Users are kind to one another.")).isEmpty();
    }

    @Test
    void mostOfWhatReportsExpectSpeaksOfATopicNearItsCriteria() {
        List<JsonNode> expected = CorpusFixtures.userEntityControls();
        List<JsonNode> near = expected.stream().filter(ControlTopicTest::isNear).toList();

        assertThat(expected).hasSizeGreaterThan(80);
        assertThat(100 * near.size() / expected.size()).isGreaterThanOrEqualTo(80);
    }

    /** A topic is found, and lies near one of the criteria where the report states any. */
    private static boolean isNear(JsonNode expected) {
        List<ControlTopic> topics = ControlTopic.of(expected.path("text").asString());
        List<String> criteria =
                expected.path("criteria").valueStream().map(JsonNode::asString).toList();
        return !topics.isEmpty()
                && (criteria.isEmpty()
                        || topics.stream()
                                .flatMap(topic -> topic.criteria().stream())
                                .anyMatch(it -> criteria.contains(it.value())));
    }

    @Test
    void everyTopicHasCriteriaAndSaysWhatAnswersIt() {
        assertThat(ControlTopic.values()).hasSize(15).allSatisfy(topic -> {
            assertThat(topic.criteria()).isNotEmpty();
            assertThat(topic.answeredBy()).isNotBlank();
        });
    }
}
