package dev.vetted.decisions;

import static dev.vetted.decisions.DecisionFixtures.approval;
import static dev.vetted.decisions.DecisionFixtures.conditionalApproval;
import static dev.vetted.decisions.DecisionFixtures.rejection;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.Tier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class RecommendationsTest extends DomainTest {

    private static final Actor WORKER = Actor.worker("record decision");

    @Autowired
    ReviewSteps steps;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Reviews reviews;

    @Autowired
    Engagements engagements;

    @Autowired
    TaskInbox inbox;

    @Test
    void aRecommendationIsNotDecidedOnAfterWhatItRestsOnChanged() {
        ReviewId review = steps.untilApproval(approval(), ANNA);
        engagements.noteTier(reviews.get(review).engagement(), Tier.CRITICAL, "A critical function", WORKER);

        assertThatThrownBy(() -> steps.decide(review, approval(), BRUNO))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("outdated");

        recommendations.giveBack(review, "Outdated.", BRUNO);
        steps.task(review, TaskKind.RECOMMEND_DECISION, review.value());
        steps.recommend(review, approval(), ANNA);
        assertThat(steps.decide(review, approval(), BRUNO).basis().tier()).isEqualTo(Tier.CRITICAL);
    }

    @Test
    void aReturnedRecommendationIsNotDecidedOn() {
        ReviewId review = steps.untilApproval(rejection(), ANNA);

        recommendations.giveBack(review, "€".repeat(2000), BRUNO);

        assertThatThrownBy(() -> steps.decide(review, rejection(), BRUNO))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("no recommendation");
        Recommendation returned = recommendations.find(review).orElseThrow();
        assertThat(returned.returnedBy()).contains("bruno");
        assertThat(returned.returnedNote().orElseThrow()).hasSize(2000);
    }

    @Test
    void aReturnedRecommendationMayBeGivenAgain() {
        ReviewId review = steps.untilApproval(rejection(), ANNA);
        recommendations.giveBack(review, "Ask for a condition instead.", BRUNO);
        steps.task(review, TaskKind.RECOMMEND_DECISION, review.value());

        steps.recommend(review, conditionalApproval(), ANNA);

        Recommendation again = recommendations.find(review).orElseThrow();
        assertThat(again.returnedBy()).isEmpty();
        assertThat(again.conditions()).isEqualTo(conditionalApproval().conditions());
        assertThat(steps.decide(review, conditionalApproval(), BRUNO).outcome())
                .isEqualTo(DecisionOutcome.APPROVED_WITH_CONDITIONS);
    }

    @Test
    void aNoteThatIsTooLongReturnsNothing() {
        ReviewId review = steps.untilApproval(approval(), ANNA);

        assertThatThrownBy(() -> recommendations.giveBack(review, "x".repeat(2001), BRUNO))
                .isInstanceOf(Refusal.Invalid.class);

        assertThat(recommendations.find(review).orElseThrow().returnedBy()).isEmpty();
        assertThat(approvalIsOpen(review)).isTrue();
    }

    private boolean approvalIsOpen(ReviewId review) {
        return inbox.of(review.value()).stream()
                .anyMatch(it -> it.kind() == TaskKind.APPROVE_DECISION && it.state() == UserTask.State.OPEN);
    }
}

@OnH2
class RecommendationsOnH2Test extends RecommendationsTest {}

@OnMySql
class RecommendationsOnMySqlTest extends RecommendationsTest {}
