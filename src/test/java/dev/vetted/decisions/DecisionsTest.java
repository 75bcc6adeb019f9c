package dev.vetted.decisions;

import static dev.vetted.decisions.DecisionFixtures.approval;
import static dev.vetted.decisions.DecisionFixtures.approvalUntil;
import static dev.vetted.decisions.DecisionFixtures.conditionalApproval;
import static dev.vetted.decisions.DecisionFixtures.rejection;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BERTA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditTrail;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.testing.Together;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewOutcome;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

abstract class DecisionsTest extends DomainTest {

    private static final Member ADMINISTRATOR = new Member("ada", Set.of(Member.ADMINS));
    private static final Actor WORKER = Actor.worker("record decision");

    @Autowired
    ReviewSteps steps;

    @Autowired
    Decisions decisions;

    @Autowired
    Recommendations recommendations;

    @Autowired
    ReviewPolicies policies;

    @Autowired
    Reviews reviews;

    @Autowired
    TaskInbox inbox;

    @Autowired
    AuditTrail trail;

    @Test
    void aDecisionIsReadAsItWasTakenAndBoundToWhatItRestsOn() {
        ReviewId review = steps.untilApproval(conditionalApproval(), ANNA);
        Recommendation recommendation = recommendations.find(review).orElseThrow();

        Decision decision = steps.decide(review, conditionalApproval(), BRUNO);

        assertThat(decisions.get(decision.id())).isEqualTo(decision);
        assertThat(decisions.find(review)).contains(decision);
        assertThat(decision.basis()).isEqualTo(recommendation.basis());
        assertThat(decision.basis().tier()).isEqualTo(Tier.HIGH);
        assertThat(decision.preparedBy()).containsExactly("anna");
        assertThat(decision.decidedBy()).isEqualTo("bruno");
        assertThat(decision.sequence()).isOne();
        assertThat(decision.previousHash()).isEqualTo(Sha256.NONE);
        assertThat(trail.firstBrokenLink()).isEmpty();
    }

    @Test
    void recordingTheDecisionTwiceConcludesTheReviewOnce() {
        ReviewId review = steps.untilApproval(approval(), ANNA);
        steps.decide(review, approval(), BRUNO);

        decisions.record(review, WORKER);
        decisions.record(review, WORKER);

        assertThat(reviews.get(review).outcome()).contains(ReviewOutcome.APPROVED);
    }

    @Test
    void aReviewIsDecidedOnceEvenIfItsTaskComesUpAgain() {
        ReviewId review = steps.untilApproval(approval(), ANNA);
        Decision first = steps.decide(review, approval(), BRUNO);
        steps.task(review, TaskKind.APPROVE_DECISION, review.value());

        assertThatThrownBy(() -> steps.decide(review, rejection(), BERTA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("decided by bruno");
        assertThat(decisions.all()).containsExactly(first);
    }

    @Test
    void ofTwoWhoDecideTheSameReviewAtTheSameTimeOneDoes() throws InterruptedException {
        ReviewId review = steps.untilApproval(approval(), ANNA);

        List<Object> results = Together.run(
                List.of(() -> steps.decide(review, approval(), BRUNO), () -> steps.decide(review, rejection(), BERTA)));

        Decision taken = (Decision)
                results.stream().filter(Decision.class::isInstance).findFirst().orElseThrow();
        assertThat(results).filteredOn(Exception.class::isInstance).hasSize(1);
        assertThat(decisions.all()).containsExactly(taken);
        assertThat(trail.firstBrokenLink()).isEmpty();
    }

    @Test
    void decisionsTakenAtTheSameTimeFormOneChain() throws InterruptedException {
        List<Callable<Decision>> works = Stream.of(1, 2, 3)
                .map(n -> steps.untilApproval(approval(), ANNA))
                .map(review -> (Callable<Decision>) () -> steps.decide(review, approval(), BRUNO))
                .toList();

        List<Object> results = Together.run(works);

        assertThat(results).hasOnlyElementsOfType(Decision.class);
        List<Decision> chain = decisions.all().reversed();
        assertThat(chain).extracting(Decision::sequence).containsExactly(1L, 2L, 3L);
        assertThat(chain)
                .extracting(Decision::previousHash)
                .containsExactly(Sha256.NONE, chain.get(0).hash(), chain.get(1).hash());
        assertThat(trail.firstBrokenLink()).isEmpty();
    }

    @Test
    void theHashOfADecisionFollowsFromItsContentAsStored() {
        ReviewId review = steps.untilApproval(conditionalApproval(), ANNA);
        steps.decide(review, conditionalApproval(), BRUNO);

        Decision stored = decisions.find(review).orElseThrow();

        assertThat(stored.isWhole()).isTrue();
    }

    @Test
    void anApprovalHoldsForTheReviewCycleOfTheTierUnlessItIsToEndSooner() {
        ReviewId first = steps.untilApproval(approval(), ANNA);
        ReviewId second = steps.untilApproval(approval(), ANNA);
        ReviewId third = steps.untilApproval(rejection(), ANNA);
        LocalDate tomorrow = LocalDate.of(2026, 11, 24);

        assertThat(steps.decide(first, approval(), BRUNO).validUntil()).contains(LocalDate.of(2027, 11, 23));
        assertThat(steps.decide(second, approvalUntil(tomorrow), BRUNO).validUntil())
                .contains(tomorrow);
        assertThat(steps.decide(third, rejection(), BRUNO).validUntil()).isEmpty();
    }

    @Test
    void aDecisionNamesThePolicyAndHoldsAsLongAsThatPolicySays() {
        PolicyVersion second = policies.change(
                ADMINISTRATOR,
                1,
                Map.of("review-cycle.next-high-months", "9", "review-cycle.next-critical-months", "6"),
                "Sooner");

        Decision decision = steps.decide(steps.untilApproval(approval(), ANNA), approval(), BRUNO);

        assertThat(decision.basis().policyVersion()).isEqualTo(second.number());
        assertThat(decision.basis().policy()).isEqualTo(second.hash());
        assertThat(decision.validUntil()).contains(LocalDate.of(2027, 8, 23));
    }

    @Test
    void aRecommendationUnderAnotherPolicyIsOutdated() {
        ReviewId review = steps.untilApproval(approval(), ANNA);
        policies.change(ADMINISTRATOR, 1, Map.of("report.stale-after-months", "9"), "Fresher reports");

        assertThatThrownBy(() -> steps.decide(review, approval(), BRUNO))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("outdated");
        assertThat(approvalIsOpen(review)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2027-11-24"})
    void anApprovalThatEndsTodayOrAfterTheCycleIsRefusedAndTheTaskStaysOpen(LocalDate end) {
        ReviewId review = steps.untilApproval(approval(), ANNA);

        assertThatThrownBy(() -> steps.decide(review, approvalUntil(end), BRUNO))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("2027-11-23 at the latest");
        assertThat(approvalIsOpen(review)).isTrue();
    }

    @Test
    void theLongestGroundsFitTheirColumn() {
        ReviewId review = steps.untilApproval(approval(), ANNA);
        Draft longest = new Draft(DecisionOutcome.REJECTED, "€".repeat(2000), List.of(), Optional.empty());

        Decision decision = steps.decide(review, longest, BRUNO);

        assertThat(decisions.get(decision.id()).reason()).hasSize(2000);
    }

    @Test
    void nothingIsRecommendedBeforeTheScopeIsConfirmed() {
        ReviewId review = steps.open();
        steps.upload(review, ANNA);
        steps.confirmReading(review, ANNA);
        steps.task(review, TaskKind.RECOMMEND_DECISION, review.value());

        assertThatThrownBy(() -> recommendations.recommend(review, approval(), ANNA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("scope");
        assertThat(recommendations.find(review)).isEmpty();
    }

    @Test
    void aReviewWithoutAReportIsClosedAsSuch() {
        ReviewId review = steps.open();

        assertThat(decisions.closeWithoutReport(review, WORKER)).isEqualTo(ReviewOutcome.NO_ACCEPTED_REPORT);
        assertThat(reviews.get(review).outcome()).contains(ReviewOutcome.NO_ACCEPTED_REPORT);
    }

    private boolean approvalIsOpen(ReviewId review) {
        return inbox.of(review.value()).stream()
                .anyMatch(it -> it.kind() == TaskKind.APPROVE_DECISION && it.state() == UserTask.State.OPEN);
    }
}

@OnH2
class DecisionsOnH2Test extends DecisionsTest {}

@OnMySql
class DecisionsOnMySqlTest extends DecisionsTest {}
