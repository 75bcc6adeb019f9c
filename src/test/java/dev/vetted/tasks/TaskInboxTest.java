package dev.vetted.tasks;

import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static dev.vetted.tasks.TaskFixtures.CARLA;
import static dev.vetted.tasks.TaskFixtures.REVIEW;
import static dev.vetted.tasks.TaskFixtures.UDO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditEntry;
import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.shared.Refusal;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.Together;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

abstract class TaskInboxTest extends DomainTest {

    private static final long KEY = 2251799813685311L;
    private static final TaskOutcome UPLOADED =
            new TaskOutcome("UPLOADED", Optional.of(UUID.fromString("44444444-0000-0000-0000-000000000001")));

    @Autowired
    TaskProjection projection;

    @Autowired
    TaskInbox inbox;

    @Autowired
    AuditTrail trail;

    @Test
    void theMostUrgentTaskStandsFirstAndEachMemberSeesThoseOfTheirGroups() {
        projection.created(TaskFixtures.uploadTask(1));
        projection.created(TaskFixtures.approvalTask(2));

        assertThat(keys(ANNA)).containsExactly(1L);
        assertThat(keys(BRUNO)).containsExactly(2L);
        assertThat(keys(CARLA)).containsExactly(2L, 1L);
        assertThat(keys(UDO)).containsExactly(2L, 1L);
    }

    @Test
    void whoIsNotInTheGroupDoesNotSubmit() {
        projection.created(TaskFixtures.uploadTask(KEY));

        assertThatThrownBy(() -> submit(BRUNO)).isInstanceOf(Refusal.Forbidden.class);
        assertThat(inbox.get(KEY).state()).isEqualTo(UserTask.State.OPEN);
        assertThat(committed.of(UserTask.Submitted.class)).isEmpty();
    }

    @Test
    void whatAnotherHoldsIsNotSubmitted() {
        projection.created(TaskFixtures.uploadTask(KEY));
        inbox.claim(KEY, ALAN);

        assertThatThrownBy(() -> submit(ANNA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("held by alan");
    }

    @Test
    void whatNobodyClaimedIsClaimedByWhoSubmits() {
        projection.created(TaskFixtures.uploadTask(KEY));

        submit(ANNA);

        UserTask task = inbox.get(KEY);
        assertThat(task.state()).isEqualTo(UserTask.State.SUBMITTED);
        assertThat(task.assignee()).contains("anna");
        assertThat(task.outcome()).contains(UPLOADED);
        assertThat(keys(ANNA)).isEmpty();
    }

    @Test
    void nothingIsSubmittedTwice() {
        projection.created(TaskFixtures.uploadTask(KEY));
        submit(ANNA);

        assertThatThrownBy(() -> submit(ANNA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("done already");
        assertThat(committed.of(UserTask.Submitted.class)).containsExactly(new UserTask.Submitted(KEY));
    }

    @Test
    void ofTwoWhoSubmitAtTheSameTimeOneDoes() throws InterruptedException {
        projection.created(TaskFixtures.uploadTask(KEY));

        List<Object> results = Together.run(List.of(() -> submit(ANNA), () -> submit(ALAN)));

        assertThat(results).filteredOn(Exception.class::isInstance).hasSize(1);
        assertThat(committed.of(UserTask.Submitted.class)).hasSize(1);
    }

    @Test
    void aTaskIsSubmittedWithTheDecisionOrNotAtAll() {
        projection.created(TaskFixtures.uploadTask(KEY));

        assertThatThrownBy(() -> inbox.submit(TaskKind.UPLOAD_REPORT, REVIEW, ANNA, UPLOADED))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            inbox.submit(TaskKind.UPLOAD_REPORT, REVIEW, ANNA, UPLOADED);
            status.setRollbackOnly();
        });

        assertThat(inbox.get(KEY).state()).isEqualTo(UserTask.State.OPEN);
        assertThat(committed.of(UserTask.Submitted.class)).isEmpty();
    }

    @Test
    void theCheckBeforehandRefusesAsTheSubmissionWould() {
        projection.created(TaskFixtures.uploadTask(KEY));
        inbox.claim(KEY, ALAN);

        assertThatCode(() -> inbox.check(TaskKind.UPLOAD_REPORT, REVIEW, ALAN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> inbox.check(TaskKind.UPLOAD_REPORT, REVIEW, ANNA))
                .isInstanceOf(Refusal.Conflicting.class);
        assertThatThrownBy(() -> inbox.check(TaskKind.UPLOAD_REPORT, REVIEW, BRUNO))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> inbox.check(TaskKind.CONFIRM_SCOPE, REVIEW, ALAN))
                .isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void claimingAndReleasingIsRecordedAndTold() {
        projection.created(TaskFixtures.uploadTask(KEY));

        inbox.claim(KEY, ANNA);
        inbox.claim(KEY, ANNA);
        inbox.release(KEY, ANNA);

        assertThat(trail.entriesAbout(new AuditSubject("review", REVIEW.toString())))
                .extracting(AuditEntry::action)
                .containsExactly("task claimed", "task released");
        assertThat(committed.of(UserTask.AssignmentChanged.class)).hasSize(2);
    }

    @Test
    void ofTwoWhoClaimAtTheSameTimeOneHoldsIt() throws InterruptedException {
        projection.created(TaskFixtures.uploadTask(KEY));

        List<Object> results = Together.run(List.of(() -> inbox.claim(KEY, ANNA), () -> inbox.claim(KEY, ALAN)));

        UserTask held = (UserTask)
                results.stream().filter(UserTask.class::isInstance).findFirst().orElseThrow();
        assertThat(results).filteredOn(Exception.class::isInstance).hasSize(1);
        assertThat(inbox.get(KEY).assignee()).isEqualTo(held.assignee());
    }

    private Object submit(Member member) {
        return transaction.execute(status -> {
            inbox.submit(TaskKind.UPLOAD_REPORT, REVIEW, member, UPLOADED);
            return true;
        });
    }

    private List<Long> keys(Member member) {
        return inbox.openFor(member).stream().map(UserTask::key).toList();
    }
}

@OnH2
class TaskInboxOnH2Test extends TaskInboxTest {}

@OnMySql
class TaskInboxOnMySqlTest extends TaskInboxTest {}
