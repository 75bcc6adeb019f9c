package dev.vetted.decisions;

import static dev.vetted.decisions.DecisionFixtures.approval;
import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static dev.vetted.tasks.TaskFixtures.CARLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.reports.PdfFixtures;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.ReviewId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Carla is an analyst and an approver; whatever she prepared, she does not approve. */
@OnH2
class SeparationOfDutiesTest extends DomainTest {

    enum Part {
        UPLOAD,
        READING,
        SCOPE,
        EXCEPTION,
        RECOMMENDATION
    }

    @Autowired
    ReviewSteps steps;

    @Autowired
    Decisions decisions;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Reports reports;

    @Autowired
    TaskInbox inbox;

    @ParameterizedTest
    @EnumSource
    void whoPreparedAnyPartNeitherTakesNorDecidesNorReturnsIt(Part hers) {
        ReviewId review = prepared(hers);
        long task = openApproval(review);

        assertPreparer(() -> inbox.claim(task, CARLA));
        assertPreparer(() -> steps.decide(review, approval(), CARLA));
        assertPreparer(() -> recommendations.giveBack(review, "Again.", CARLA));

        assertThat(decisions.find(review)).isEmpty();
        assertThat(recommendations.find(review).orElseThrow().returnedBy()).isEmpty();
        assertThat(inbox.get(task).state()).isEqualTo(UserTask.State.OPEN);
        assertThat(steps.decide(review, approval(), BRUNO).preparedBy()).containsExactly("anna", "carla");
    }

    @Test
    void whoPreparedNothingOfItDecidesThoughAnAnalystToo() {
        ReviewId review = steps.untilApproval(approval(), ANNA);

        assertThat(steps.decide(review, approval(), CARLA).decidedBy()).isEqualTo("carla");
    }

    @Test
    void whoUploadedAReportThatWasReplacedPreparedTheReviewAsWell() {
        ReviewId review = steps.open();
        steps.upload(review, CARLA);
        reports.replace(review, "Last year's report.", ANNA);
        steps.task(review, TaskKind.UPLOAD_REPORT, review.value());
        steps.upload(review, PdfFixtures.anotherAssuranceReport(), ANNA);
        steps.confirmReading(review, ANNA);
        steps.confirmScope(review, ANNA);
        steps.dispose(review, ANNA);
        steps.recommend(review, approval(), ANNA);

        assertPreparer(() -> steps.decide(review, approval(), CARLA));
    }

    @Test
    void whoseRecommendationWasReturnedAndWrittenAnewByAnotherStillDoesNotDecide() {
        ReviewId review = steps.untilRecommendation(ANNA);
        steps.recommend(review, approval(), CARLA);
        recommendations.giveBack(review, "Name the control.", BRUNO);
        steps.task(review, TaskKind.RECOMMEND_DECISION, review.value());
        steps.recommend(review, approval(), ALAN);

        assertPreparer(() -> steps.decide(review, approval(), CARLA));
        assertThat(steps.decide(review, approval(), BRUNO).preparedBy()).containsExactly("alan", "anna", "carla");
    }

    @Test
    void whoIsNoApproverDoesNotDecide() {
        ReviewId review = steps.untilApproval(approval(), ANNA);

        assertThatThrownBy(() -> steps.decide(review, approval(), ALAN))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("approvers");
    }

    private ReviewId prepared(Part hers) {
        ReviewId review = steps.open();
        steps.upload(review, by(Part.UPLOAD, hers));
        steps.confirmReading(review, by(Part.READING, hers));
        steps.confirmScope(review, by(Part.SCOPE, hers));
        steps.dispose(review, by(Part.EXCEPTION, hers));
        steps.recommend(review, approval(), by(Part.RECOMMENDATION, hers));
        return review;
    }

    private static Member by(Part part, Part hers) {
        return part == hers ? CARLA : ANNA;
    }

    private long openApproval(ReviewId review) {
        return inbox.of(review.value()).stream()
                .filter(it -> it.kind() == TaskKind.APPROVE_DECISION && it.state() == UserTask.State.OPEN)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static void assertPreparer(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("carla prepared a part of this review");
    }
}
