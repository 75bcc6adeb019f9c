package dev.vetted.decisions;

import static dev.vetted.decisions.DecisionFixtures.approval;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.policy.ReviewPolicies;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change after the approval marks the decisions that rest on what changed, and no others. */
abstract class ChangeWatchTest extends DomainTest {

    private static final Member ADMINISTRATOR = new Member("ada", Set.of(Member.ADMINS));
    private static final Actor WORKER = Actor.worker("record tier");

    @Autowired
    ReviewSteps steps;

    @Autowired
    Decisions decisions;

    @Autowired
    OutdatedDecisions outdated;

    @Autowired
    ReviewPolicies policies;

    @Autowired
    Engagements engagements;

    @Autowired
    Reviews reviews;

    @Autowired
    ThirdParties thirdParties;

    @Test
    void nothingIsMarkedWhileNothingChanges() {
        decided();

        thirdParties.register("Unrelated Orchards Ltd", Optional.empty(), WORKER);

        assertThat(outdated.all()).isEmpty();
    }

    @Test
    void anotherTierMarksTheDecisionOfThatEngagementAlone() {
        Decision one = decided();
        decided();

        engagements.noteTier(engagement(one), Tier.CRITICAL, "A critical function depends on it.", WORKER);

        assertThat(outdated.all()).containsOnlyKeys(one.id());
        assertThat(outdated.find(one.id()).orElseThrow().reasons())
                .containsExactly("the tier changed from high to critical");
    }

    @Test
    void anotherPolicyMarksAllOfThem() {
        Decision one = decided();
        Decision other = decided();

        policies.change(ADMINISTRATOR, 1, Map.of("report.stale-after-months", "9"), "Fresher reports");

        assertThat(outdated.all()).containsOnlyKeys(one.id(), other.id());
        assertThat(outdated.find(other.id()).orElseThrow().reasons())
                .containsExactly("the review policy changed from version 1 to 2");
    }

    @Test
    void aSecondChangeAddsItsReasonAndKeepsWhenTheFirstWasNoticed() {
        Decision one = decided();
        policies.change(ADMINISTRATOR, 1, Map.of("report.stale-after-months", "9"), "Fresher reports");
        OutdatedDecision first = outdated.find(one.id()).orElseThrow();

        engagements.noteTier(engagement(one), Tier.CRITICAL, "A critical function depends on it.", WORKER);

        OutdatedDecision both = outdated.find(one.id()).orElseThrow();
        assertThat(both.noticedAt()).isEqualTo(first.noticedAt());
        assertThat(both.reasons())
                .containsAll(List.of(
                        "the review policy changed from version 1 to 2", "the tier changed from high to critical"));
    }

    @Test
    void aChangeThatIsRefusedMarksNothing() {
        decided();

        assertThatThrownBy(() ->
                        policies.change(ADMINISTRATOR, 1, Map.of("report.stale-after-months", "900"), "Older reports"))
                .isInstanceOf(Refusal.Invalid.class);

        assertThat(outdated.all()).isEmpty();
    }

    private Decision decided() {
        return steps.decide(steps.untilApproval(approval(), ANNA), approval(), BRUNO);
    }

    private EngagementId engagement(Decision decision) {
        return reviews.get(decision.review()).engagement();
    }
}

@OnH2
class ChangeWatchOnH2Test extends ChangeWatchTest {}

@OnMySql
class ChangeWatchOnMySqlTest extends ChangeWatchTest {}
