package dev.vetted.tracking;

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

abstract class InstanceTrackingTest extends DomainTest {

    private static final UUID ENGAGEMENT = UUID.fromString("22222222-0000-0000-0000-000000000001");
    private static final UUID REVIEW = UUID.fromString("33333333-0000-0000-0000-000000000001");
    private static final long LIFECYCLE = 100;
    private static final long REVIEWING = 200;

    @Autowired
    InstanceTracking tracking;

    @Autowired
    DeployedModels models;

    @Test
    void aStartThatIsToldTwiceIsKeptOnceAsItWasFirst() {
        start();
        ProcessInstance first = tracking.get(REVIEWING);

        start();

        assertThat(tracking.get(REVIEWING)).isEqualTo(first);
        assertThat(first.parentKey()).contains(LIFECYCLE);
        assertThat(first.reviewId()).contains(REVIEW);
        assertThat(first.isActive()).isTrue();
        assertThat(tracking.of(ENGAGEMENT)).hasSize(2);
    }

    @Test
    void rootsAndChildrenAreToldApart() {
        start();

        assertThat(tracking.roots()).extracting(ProcessInstance::key).containsExactly(LIFECYCLE);
        assertThat(tracking.childrenOf(LIFECYCLE))
                .extracting(ProcessInstance::key)
                .containsExactly(REVIEWING);
        assertThat(tracking.childrenOf(REVIEWING)).isEmpty();
    }

    @Test
    void aStepThatIsToldTwiceIsKeptOnceAsItWasFirst() {
        start();
        tracking.entered(1, REVIEWING, "UserTask_UploadReport", "engine");
        tracking.left(1, "anna", Optional.of("UPLOADED"));
        ElementVisit first = tracking.visits(REVIEWING).getFirst();

        tracking.entered(1, REVIEWING, "UserTask_UploadReport", "engine");
        tracking.left(1, "alan", Optional.of("NOT_AVAILABLE"));

        assertThat(tracking.visits(REVIEWING)).containsExactly(first);
        assertThat(first.actor()).isEqualTo("anna");
        assertThat(first.outcome()).contains("UPLOADED");
        assertThat(first.leftAt()).isPresent();
    }

    @Test
    void whereAnInstanceStandsIsWhatItHasNotLeft() {
        start();
        tracking.entered(1, REVIEWING, "ServiceTask_OpenReview", "worker");
        tracking.left(1, "worker", Optional.empty());
        tracking.entered(2, REVIEWING, "UserTask_UploadReport", "engine");

        assertThat(tracking.visits(REVIEWING))
                .filteredOn(it -> it.leftAt().isEmpty())
                .extracting(ElementVisit::elementId)
                .containsExactly("UserTask_UploadReport");
    }

    @Test
    void anEndLeavesEverythingAndStaysTheFirst() {
        start();
        tracking.entered(1, REVIEWING, "EndEvent_ReviewDecided", "engine");
        tracking.ended(REVIEWING);
        Optional<java.time.Instant> first = tracking.get(REVIEWING).endedAt();

        tracking.ended(REVIEWING);

        assertThat(tracking.get(REVIEWING).isActive()).isFalse();
        assertThat(tracking.get(REVIEWING).endedAt()).isEqualTo(first);
        assertThat(tracking.visits(REVIEWING).getFirst().leftAt()).isPresent();
        assertThat(tracking.get(LIFECYCLE).isActive()).isTrue();
    }

    @Test
    void aProblemOfAnyLengthIsKeptAsFarAsItFits() {
        start();
        tracking.entered(1, REVIEWING, "ServiceTask_ReadReport", "worker");

        tracking.stuck(1, "The file store is away. " + "x".repeat(5000));
        tracking.left(1, "worker", Optional.of("y".repeat(5000)));

        ElementVisit visit = tracking.visits(REVIEWING).getFirst();
        assertThat(visit.problem().orElseThrow())
                .startsWith("The file store is away.")
                .endsWith("…")
                .hasSize(1000);
        assertThat(visit.outcome().orElseThrow()).hasSize(500);
    }

    @Test
    void anInstanceThatIsNotKnownIsSaidToBeSo() {
        assertThatThrownBy(() -> tracking.get(7)).isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void modelsThatWereDeployedTogetherAreFoundByOneOfThemAlsoWhenToldTwice() {
        models.note("assurance-review", 1, 500);
        models.note("inherent-risk-tier", 1, 500);
        models.note("assurance-review", 2, 501);

        models.note("assurance-review", 1, 777);

        assertThat(models.together("assurance-review", 1))
                .isEqualTo(List.of(
                        new DeployedModel("assurance-review", 1, 500),
                        new DeployedModel("inherent-risk-tier", 1, 500)));
    }

    private void start() {
        tracking.started(LIFECYCLE, "third-party-lifecycle", 1, Optional.empty(), ENGAGEMENT, Optional.empty());
        tracking.started(REVIEWING, "assurance-review", 3, Optional.of(LIFECYCLE), ENGAGEMENT, Optional.of(REVIEW));
    }
}

@OnH2
class InstanceTrackingOnH2Test extends InstanceTrackingTest {}

@OnMySql
class InstanceTrackingOnMySqlTest extends InstanceTrackingTest {}
