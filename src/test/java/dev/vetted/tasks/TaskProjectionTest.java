package dev.vetted.tasks;

import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.DUE;
import static dev.vetted.tasks.TaskFixtures.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class TaskProjectionTest extends DomainTest {

    private static final long KEY = 2251799813685311L;
    private static final TaskOutcome UPLOADED =
            new TaskOutcome("UPLOADED", Optional.of(UUID.fromString("44444444-0000-0000-0000-000000000001")));

    @Autowired
    TaskProjection projection;

    @Autowired
    TaskInbox inbox;

    @Test
    void aTaskIsReadAsTheEngineCreatedItAlsoWhenItIsToldTwice() {
        projection.created(TaskFixtures.uploadTask(KEY));
        UserTask first = inbox.get(KEY);

        projection.created(TaskFixtures.uploadTask(KEY));

        assertThat(inbox.get(KEY)).isEqualTo(first);
        assertThat(first.subjectId()).isEqualTo(REVIEW);
        assertThat(first.dueAt()).contains(DUE);
        assertThat(inbox.of(REVIEW)).containsExactly(first);
    }

    @Test
    void theEngineAssignsOnlyWhatWasClaimedHere() {
        projection.created(TaskFixtures.uploadTask(KEY));
        inbox.claim(KEY, ANNA);

        assertThat(projection.assigning(KEY, Optional.of("anna"))).isEqualTo(new Verdict.Allowed());
        assertThat(projection.assigning(KEY, Optional.of("alan"))).isInstanceOf(Verdict.Denied.class);
        assertThat(projection.assigning(KEY, Optional.empty())).isInstanceOf(Verdict.Denied.class);
        assertThat(projection.assigning(99, Optional.of("anna"))).isInstanceOf(Verdict.Denied.class);
    }

    @Test
    void theEngineCompletesOnlyWhatWasSubmittedHereAndMayAskAgain() {
        projection.created(TaskFixtures.uploadTask(KEY));
        assertThat(projection.completing(KEY))
                .isInstanceOfSatisfying(
                        Verdict.Denied.class, it -> assertThat(it.reason()).startsWith("Complete this task in Vetted"));

        submit(ANNA);

        assertThat(projection.completing(KEY)).isEqualTo(new Verdict.Allowed());
        assertThat(projection.completing(KEY)).isEqualTo(new Verdict.Allowed());
        assertThat(inbox.get(KEY).state()).isEqualTo(UserTask.State.COMPLETED);
    }

    @Test
    void whatTheEngineCanceledIsNotOfferedAnyMore() {
        projection.created(TaskFixtures.uploadTask(KEY));

        projection.canceled(KEY);
        projection.canceled(KEY);

        assertThat(keys(ANNA)).isEmpty();
        assertThatThrownBy(() -> inbox.claim(KEY, ANNA)).isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void whatTheEngineTellsOfTasksThatAreNotKnownChangesNothing() {
        projection.updated(99, new Schedule(10, Optional.empty()));
        projection.canceled(99);

        assertThat(tables.rows("user_task")).isZero();
        assertThatThrownBy(() -> inbox.get(99)).isInstanceOf(Refusal.Unknown.class);
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
class TaskProjectionOnH2Test extends TaskProjectionTest {}

@OnMySql
class TaskProjectionOnMySqlTest extends TaskProjectionTest {}
