package dev.vetted.tasks.internal;

import static dev.vetted.tasks.TaskFixtures.CREATED;
import static dev.vetted.tasks.TaskFixtures.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Schedule;
import dev.vetted.tasks.TaskFixtures;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.tasks.UserTask;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UserTaskEntityTest {

    private static final Instant LATER = CREATED.plusSeconds(60);
    private static final TaskOutcome UPLOADED =
            new TaskOutcome("UPLOADED", Optional.of(UUID.fromString("44444444-0000-0000-0000-000000000001")));

    private final UserTaskEntity task = UserTaskEntity.created(TaskFixtures.uploadTask(7), CREATED);

    @Test
    void isOpenAndHeldByNobodyAtFirst() {
        assertThat(task.view().state()).isEqualTo(UserTask.State.OPEN);
        assertThat(task.view().assignee()).isEmpty();
        assertThat(task.view().dueAt()).contains(DUE);
    }

    @Test
    void isTakenOnce() {
        assertThat(task.assign("anna")).isTrue();
        assertThat(task.assign("anna")).isFalse();
        assertThat(task.view().assignee()).contains("anna");
    }

    @Test
    void whatOneHoldsNobodyElseTakesReleasesOrSubmits() {
        task.assign("anna");

        assertThatThrownBy(() -> task.assign("alan"))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("held by anna");
        assertThatThrownBy(() -> task.release("alan")).isInstanceOf(Refusal.Conflicting.class);
        assertThatThrownBy(() -> task.submit("alan", UPLOADED, LATER)).isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void whatWasReleasedAnotherMayTake() {
        task.assign("anna");

        task.release("anna");

        assertThat(task.assign("alan")).isTrue();
    }

    @Test
    void whatNobodyHoldsIsNotReleased() {
        assertThatThrownBy(() -> task.release("anna"))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("not claimed");
    }

    @Test
    void submittingWhatNobodyHeldTakesIt() {
        task.submit("anna", UPLOADED, LATER);

        UserTask view = task.view();
        assertThat(view.state()).isEqualTo(UserTask.State.SUBMITTED);
        assertThat(view.assignee()).contains("anna");
        assertThat(view.submittedBy()).contains("anna");
        assertThat(view.submittedAt()).contains(LATER);
        assertThat(view.outcome()).contains(UPLOADED);
    }

    @Test
    void nothingIsDoneTwice() {
        task.submit("anna", UPLOADED, LATER);

        assertThatThrownBy(() -> task.submit("anna", UPLOADED, LATER))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("SUBMITTED");
        assertThatThrownBy(() -> task.assign("anna")).isInstanceOf(Refusal.Conflicting.class);
        assertThatThrownBy(() -> task.release("anna")).isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void theEngineCompletesWhatWasSubmittedAndMayAskAgain() {
        task.submit("anna", UPLOADED, LATER);

        assertThat(task.complete(LATER)).isTrue();
        assertThat(task.complete(LATER.plusSeconds(5))).isTrue();
        assertThat(task.view().state()).isEqualTo(UserTask.State.COMPLETED);
    }

    @Test
    void theEngineDoesNotCompleteWhatWasNotSubmitted() {
        assertThat(task.complete(LATER)).isFalse();
        assertThat(task.view().state()).isEqualTo(UserTask.State.OPEN);
    }

    @Test
    void aCanceledTaskStaysCanceled() {
        task.cancel(LATER);

        assertThat(task.view().state()).isEqualTo(UserTask.State.CANCELED);
        assertThat(task.complete(LATER)).isFalse();
        assertThatThrownBy(() -> task.submit("anna", UPLOADED, LATER)).isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void aCompletedTaskIsNotCanceledAnyMore() {
        task.submit("anna", UPLOADED, LATER);
        task.complete(LATER);

        task.cancel(LATER);

        assertThat(task.view().state()).isEqualTo(UserTask.State.COMPLETED);
    }

    @Test
    void aNewScheduleReplacesTheOld() {
        task.reschedule(new Schedule(90, Optional.empty()));

        assertThat(task.view().priority()).isEqualTo(90);
        assertThat(task.view().dueAt()).isEmpty();
    }
}
