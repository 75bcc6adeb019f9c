package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Draft;
import dev.vetted.engine.EmbeddedEngine;
import dev.vetted.evaluation.EvaluationUsers;
import dev.vetted.evaluation.SampleReview;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Review;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewOutcome;
import io.camunda.zeebe.protocol.record.intent.TimerIntent;
import io.camunda.zeebe.protocol.record.value.TimerRecordValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision that no longer rests on what stands opens a review, and one that was put off waits. */
class AfterTheDecisionTest extends EngineTest {

    private static final Member ANALYST = EvaluationUsers.member("analyst");
    private static final Member APPROVER = EvaluationUsers.member("approver");
    private static final Member LEAD = EvaluationUsers.member("lead");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    EngagementFixtures fixtures;

    @Autowired
    SampleReview sample;

    @Autowired
    ReviewPolicies policies;

    @Autowired
    EmbeddedEngine engine;

    @Test
    void aChangedPolicyMarksTheDecisionAndOpensOneReview() {
        ReviewId decided = fixtures.atRecommendation(sample, "Saltmarsh Registers", ANALYST);
        EngagementId engagement = sample.reviews().get(decided).engagement();
        Draft approve = new Draft(DecisionOutcome.APPROVED, "Covers our use.", List.of(), Optional.empty());
        sample.recommend(decided, approve, ANALYST);
        sample.decide(decided, approve, APPROVER);
        sample.agree(decided, LEAD);
        fixtures.awaitStatus(engagement, Engagement.Status.ONBOARDED);

        olderReportsAreStale();

        List<Review> reviews = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> sample.reviews().of(engagement), opened -> opened.size() > 1);
        ReviewId due = reviews.stream()
                .map(Review::id)
                .filter(id -> !id.equals(decided))
                .findFirst()
                .orElseThrow();
        sample.await(due, TaskKind.UPLOAD_REPORT);
        assertThat(reviews).hasSize(2);
        assertThat(fixtures.engagement(engagement).status()).isEqualTo(Engagement.Status.ONBOARDED);
    }

    @Test
    void aDeferralKeepsTheEngagementWaitingUntilItsDay() {
        ReviewId review = fixtures.atRecommendation(sample, "Thornwick Ledgers", ANALYST);
        EngagementId engagement = sample.reviews().get(review).engagement();
        LocalDate until = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        Draft defer = new Draft(
                DecisionOutcome.DEFERRED, "The report of the hosting provider is due.", List.of(), Optional.of(until));
        sample.recommend(review, defer, ANALYST);

        sample.decide(review, defer, APPROVER);

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(dueDates(fixtures.lifecycleOf(review, sample)))
                        .containsExactly(until.atStartOfDay(ZoneOffset.UTC).toInstant()));
        assertThat(sample.reviews().get(review).outcome()).contains(ReviewOutcome.DEFERRED);
        assertThat(fixtures.engagement(engagement).status()).isEqualTo(Engagement.Status.UNDER_REVIEW);
    }

    private List<Instant> dueDates(long instance) {
        return engine.records().stream()
                .filter(it -> it.getIntent() == TimerIntent.CREATED)
                .map(it -> (TimerRecordValue) it.getValue())
                .filter(timer -> timer.getProcessInstanceKey() == instance)
                .map(timer -> Instant.ofEpochMilli(timer.getDueDate()))
                .toList();
    }

    private void olderReportsAreStale() {
        PolicyVersion before = policies.current();
        policies.change(
                EvaluationUsers.member("admin"),
                before.number(),
                Map.of(
                        "report.stale-after-months",
                        Integer.toString(before.policy().report().staleAfterMonths() + 1)),
                "Reports may be a month older.");
    }
}
