package dev.vetted.controls;

import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditEntry;
import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.ControlFinding.Kind;
import dev.vetted.controls.mapping.CuecId;
import dev.vetted.controls.mapping.Treatment;
import dev.vetted.controls.mapping.UserControlMapping;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.tasks.UserTask;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class UserEntityControlsTest extends DomainTest {

    private static final Actor WORKER = Actor.worker("map user controls");

    @Autowired
    ReviewSteps steps;

    @Autowired
    ControlRegister register;

    @Autowired
    UserEntityControls controls;

    @Autowired
    TaskInbox inbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    ReviewId review;
    ControlCode leavers;

    @BeforeEach
    void aConfirmedReadingWithTwoUserEntityControls() {
        review = steps.open();
        steps.upload(review, ANNA);
        steps.confirmReading(review, UserControlFixtures.twoOfThem(), ANNA);
        leavers =
                register.create(reviewedToday(ControlFixtures.leavers()), ANNA).code();
    }

    @Test
    void preparingAgainChangesNothing() {
        List<CuecId> first = controls.prepare(review, WORKER);
        Sha256 hash = controls.hash(review);

        assertThat(controls.prepare(review, WORKER)).isEqualTo(first).hasSize(2);
        assertThat(controls.hash(review)).isEqualTo(hash);
        assertThat(actions()).containsOnlyOnce("user controls listed");
    }

    @Test
    void theyAreShownBeforeTheyArePrepared() {
        UserControlMapping before = controls.of(review);
        controls.prepare(review, WORKER);

        assertThat(controls.of(review)).isEqualTo(before);
        assertThat(before.count(Treatment.OPEN)).isEqualTo(2);
    }

    @Test
    void mappingAndReasonsAreKeptAndChangeTheHash() {
        Sha256 before = controls.hash(review);

        controls.map(review, id(1), List.of(leavers), ANNA);
        controls.notApplicable(review, id(2), "We send nothing there.", ALAN);

        assertThat(controls.of(review).cases().getFirst().controls()).containsExactly(leavers);
        assertThat(controls.of(review).cases().getLast().reason()).contains("We send nothing there.");
        assertThat(controls.of(review).cases().getLast().settledBy()).contains("alan");
        assertThat(controls.hash(review)).isNotEqualTo(before);
        assertThat(controls.findings(review)).isEmpty();
        assertThat(controls.preparers(review)).containsExactly("alan", "anna");
    }

    @Test
    void mappingToNothingOpensItAgain() {
        controls.map(review, id(1), List.of(leavers), ANNA);

        controls.map(review, id(1), List.of(), ANNA);

        assertThat(controls.of(review).count(Treatment.OPEN)).isEqualTo(2);
    }

    @Test
    void whatCannotAnswerIsNotMapped() {
        register.retire(leavers, "Replaced", ANNA);

        assertThatThrownBy(() -> controls.map(review, id(1), List.of(leavers), ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("retired");
        assertThatThrownBy(() -> controls.map(review, id(1), List.of(ControlCode.of("NO-1")), ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("Add it there first");
        assertThatThrownBy(() -> controls.notApplicable(review, id(1), " ", ANNA))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> controls.notApplicable(review, id(1), "Not ours", BRUNO))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> controls.map(review, ControlFixtures.CUEC, List.of(), ANNA))
                .isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void aMappedControlThatIsRetiredLaterBecomesAFindingAndChangesTheHash() {
        controls.map(review, id(1), List.of(leavers), ANNA);
        controls.notApplicable(review, id(2), "We send nothing there.", ANNA);
        Sha256 before = controls.hash(review);

        register.retire(leavers, "Replaced", ANNA);

        assertThat(controls.findings(review)).extracting(ControlFinding::kind).containsExactly(Kind.NOT_IN_PLACE);
        assertThat(controls.hash(review)).isNotEqualTo(before);
    }

    @Test
    void whatStaysOpenNeedsAReasonAndBecomesAFinding() {
        long task = steps.task(review, TaskKind.MAP_USER_CONTROLS, review.value());
        controls.map(review, id(1), List.of(leavers), ANNA);

        assertThatThrownBy(() -> controls.complete(review, " ", ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageStartingWith("1 of the user entity controls are open.");
        UserControlMapping done = controls.complete(review, "The transfer standard is being written.", ANNA);

        assertThat(done.completion().orElseThrow().findings())
                .extracting(ControlFinding::kind)
                .containsExactly(Kind.OPEN);
        assertThat(done.completion().orElseThrow().policyVersion()).isEqualTo(1);
        assertThat(inbox.get(task).state()).isEqualTo(UserTask.State.SUBMITTED);
        assertThat(inbox.get(task).outcome().map(TaskOutcome::result)).contains("COMPLETED_WITH_FINDINGS");
    }

    @Test
    void aCompletedMappingStays() {
        steps.task(review, TaskKind.MAP_USER_CONTROLS, review.value());
        controls.complete(review, "Nothing is done yet.", ANNA);

        assertThatThrownBy(() -> controls.complete(review, "Again", ALAN))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("completed by anna");
        assertThatThrownBy(() -> controls.map(review, id(1), List.of(leavers), ALAN))
                .isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void aCompletionThatIsRefusedChangesNothing() {
        assertThatThrownBy(() -> controls.complete(review, "No task is open.", ANNA))
                .isInstanceOf(Refusal.Conflicting.class);
        steps.task(review, TaskKind.MAP_USER_CONTROLS, review.value());
        assertThatThrownBy(() -> controls.complete(review, "Not an analyst.", BRUNO))
                .isInstanceOf(Refusal.Forbidden.class);

        assertThat(controls.of(review).completion()).isEmpty();
        assertThat(tables.rows("user_control")).isZero();
    }

    @Test
    void thatNoneWasReadIsNotTakenForNone() {
        ReviewId other = steps.open();
        steps.upload(other, ANNA);
        steps.confirmReading(other, ANNA);
        steps.task(other, TaskKind.MAP_USER_CONTROLS, other.value());

        assertThatThrownBy(() -> controls.complete(other, "", ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("Look for them in the report");
        assertThat(controls.complete(other, "The report lists none; read pages 30 to 44.", ANNA)
                        .completion())
                .isPresent();
    }

    private CuecId id(int ordinal) {
        return controls.of(review).cases().get(ordinal - 1).id();
    }

    private ControlEntry reviewedToday(ControlEntry entry) {
        return ControlFixtures.reviewed(
                entry, Optional.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)), Optional.empty());
    }

    private List<String> actions() {
        return trail.entriesAbout(new AuditSubject("review", review.toString())).stream()
                .map(AuditEntry::action)
                .toList();
    }
}

@OnH2
class UserEntityControlsOnH2Test extends UserEntityControlsTest {}

@OnMySql
class UserEntityControlsOnMySqlTest extends UserEntityControlsTest {}
