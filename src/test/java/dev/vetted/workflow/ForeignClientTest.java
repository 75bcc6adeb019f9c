package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.evaluation.SampleReview;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.thirdparties.ReviewId;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another client of the same engine cannot go around the rules of our inbox. */
class ForeignClientTest extends EngineTest {

    @Autowired
    EngagementFixtures fixtures;

    @Autowired
    SampleReview sample;

    @Autowired
    CamundaClient client;

    @Test
    void aCompletionThatOurServiceDidNotRecordIsDenied() {
        ReviewId review =
                sample.review(fixtures.requested("Yewdale Analytics", "Yewdale").id());
        UserTask task = sample.await(review, TaskKind.UPLOAD_REPORT);

        assertThatThrownBy(() -> client.newCompleteUserTaskCommand(task.key())
                        .variables(Map.of("uploadOutcome", "NOT_AVAILABLE"))
                        .send()
                        .join())
                .isInstanceOfSatisfying(ProblemException.class, denied -> {
                    assertThat(denied.code()).isEqualTo(409);
                    assertThat(denied.details().getDetail()).contains("Complete this task in Vetted");
                });
        assertThat(sample.inbox().get(task.key()).state()).isEqualTo(UserTask.State.OPEN);
        assertThat(fixtures.completionsInEngine(task.key())).isZero();
    }

    @Test
    void anAssignmentThatOurServiceDidNotRecordIsDenied() {
        ReviewId review =
                sample.review(fixtures.requested("Zeal Monastery Books", "Zeal").id());
        UserTask task = sample.await(review, TaskKind.UPLOAD_REPORT);

        assertThatThrownBy(() -> client.newAssignUserTaskCommand(task.key())
                        .assignee("mallory")
                        .send()
                        .join())
                .hasMessageContaining("Claim this task in Vetted");
        assertThat(sample.inbox().get(task.key()).assignee()).isEmpty();
    }

    @Test
    void aChangedDueDateAndPriorityAreFollowed() {
        ReviewId review =
                sample.review(fixtures.requested("Wharfedale Ops", "Wharfedale").id());
        UserTask task = sample.await(review, TaskKind.UPLOAD_REPORT);
        OffsetDateTime due = OffsetDateTime.parse("2027-03-01T10:00:00Z");

        client.newUpdateUserTaskCommand(task.key())
                .dueDate(due)
                .priority(90)
                .send()
                .join();

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(sample.inbox().get(task.key()).priority()).isEqualTo(90);
            assertThat(sample.inbox().get(task.key()).dueAt()).contains(due.toInstant());
        });
    }

    @Test
    void aCanceledInstanceTakesItsTaskOutOfTheInbox() {
        ReviewId review =
                sample.review(fixtures.requested("Uldale Print", "Uldale").id());
        UserTask task = sample.await(review, TaskKind.UPLOAD_REPORT);

        client.newCancelInstanceCommand(fixtures.lifecycleOf(review, sample))
                .send()
                .join();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(sample.inbox().get(task.key()).state()).isEqualTo(UserTask.State.CANCELED));
    }
}
