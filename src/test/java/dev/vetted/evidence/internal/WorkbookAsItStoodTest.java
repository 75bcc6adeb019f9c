package dev.vetted.evidence.internal;

import static dev.vetted.decisions.DecisionFixtures.approval;
import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.controls.ControlFixtures;
import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.UserControlFixtures;
import dev.vetted.controls.UserEntityControls;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.decisions.DecisionId;
import dev.vetted.evidence.EvidenceWorkbooks;
import dev.vetted.evidence.workbook.DecisionEvidence;
import dev.vetted.evidence.workbook.ReviewEvidence;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.screening.Screening;
import dev.vetted.screening.Screenings;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens after a decision changes nothing in its workbook. */
abstract class WorkbookAsItStoodTest extends DomainTest {

    private static final Actor WORKER = Actor.worker("write evidence");

    @Autowired
    EvidenceWorkbooks workbooks;

    @Autowired
    EvidenceGathering gathering;

    @Autowired
    ReviewSteps steps;

    @Autowired
    Screenings screenings;

    @Autowired
    ControlRegister register;

    @Autowired
    UserEntityControls controls;

    @Autowired
    CompensatingControlRequests requests;

    @Autowired
    ReviewPolicies policies;

    @Autowired
    Clock clock;

    @Test
    void whatComesAfterADecisionChangesNoByte() {
        ReviewId review = prepared();
        RequestId answered = requests.of(review).getFirst().id();
        requests.answer(answered, RequestAnswer.of("A certificate is attached."), ANNA);
        DecisionId decision = decide(review);
        byte[] written = workbooks.content(workbooks.write(decision, WORKER).decision());

        requests.returnWith(answered, "It names no scope.", ALAN);
        requests.answer(answered, RequestAnswer.of("With its scope."), ANNA);
        requests.accept(answered, "It does now.", ALAN);
        register.change(ControlFixtures.unowned(leavers()), ANNA);
        policies.change(
                new Member("ada", Set.of(Member.ADMINS)), 1, Map.of("report.stale-after-months", "10"), "Stricter");

        assertThat(workbooks.renderAgain(decision)).isEqualTo(written);
    }

    @Test
    void everythingThatTheReviewMadeIsInTheEvidence() {
        ReviewId review = prepared();
        DecisionEvidence evidence = gathering.evidence(decide(review), Sha256.NONE);
        ReviewEvidence made = evidence.review();

        assertThat(made.screening().rules()).hasSize(97);
        assertThat(made.screening().scores()).hasSize(2);
        assertThat(made.screening().completedBy()).isEqualTo("anna");
        assertThat(made.screening().later()).isFalse();
        assertThat(made.screening().parts().stream()
                        .filter(it -> it.score().equals("Fit to our use"))
                        .mapToInt(ReviewEvidence.ScorePart::points)
                        .sum())
                .isEqualTo(made.screening().scores().getLast().points());
        assertThat(made.userControls().controls()).hasSize(2);
        assertThat(made.userControls().controls().getFirst().controls()).containsExactly("AC-07");
        assertThat(made.userControls().ours())
                .extracting(ReviewEvidence.OwnControl::owner)
                .containsExactly("Imke Torvald");
        assertThat(made.userControls().controls().getLast().findings()).hasSize(1);
        assertThat(made.requests()).hasSameSizeAs(requests.of(review));
        assertThat(made.coverage().spans()).isNotEmpty();
        assertThat(made.required().categories()).hasSize(5);
        assertThat(made.policy().number()).isEqualTo(1);
        assertThat(made.policy().settings()).hasSizeGreaterThan(97);
        assertThat(evidence.decision().preparation())
                .extracting(DecisionEvidence.Act::what)
                .contains("completed the checklist", "completed the user entity controls");
    }

    @Test
    void aReviewWithoutThemSaysSo() {
        DecisionId decision = steps.decide(steps.untilApproval(approval(), ANNA), approval(), BRUNO)
                .id();

        List.of("screening", "user_control_completion", "control_request")
                .forEach(table -> jdbc.sql("delete from " + table).update());

        ReviewEvidence made = gathering.evidence(decision, Sha256.NONE).review();

        assertThat(made.screening()).isNull();
        assertThat(made.requests()).isEmpty();
        assertThat(made.userControls().completion()).isNull();
        assertThat(workbooks.renderAgain(workbooks.write(decision, WORKER).decision()))
                .isEqualTo(workbooks.content(decision));
    }

    @Test
    void aRequestAsOfAMomentHasTheDaysThatHeldThen() {
        ReviewId review = prepared();
        ControlRequest opened = requests.of(review).getFirst();
        requests.answer(opened.id(), RequestAnswer.of("A certificate is attached."), ANNA);
        jdbc.sql("update control_request set due_on = ?, expires_on = ? where id = ?")
                .params(
                        LocalDate.of(2099, 1, 1),
                        LocalDate.of(2099, 2, 1),
                        opened.id().toString())
                .update();
        ControlRequest answered = requests.get(opened.id());
        ControlRequest returned = requests.returnWith(opened.id(), "It names no scope.", ALAN);

        ControlRequest before = returned.asOf(answered.history().getLast().at());

        assertThat(returned.dueOn()).isNotEqualTo(answered.dueOn());
        assertThat(before).isEqualTo(answered);
        assertThat(returned.asOf(returned.history().getLast().at())).isEqualTo(returned);
    }

    private DecisionId decide(ReviewId review) {
        steps.recommend(review, approval(), ANNA);
        return steps.decide(review, approval(), BRUNO).id();
    }

    /** With everything that waits for its recommendation. */
    private ReviewId prepared() {
        ReviewId review = steps.open();
        steps.upload(review, ANNA);
        steps.confirmReading(review, UserControlFixtures.twoOfThem(), ANNA);
        steps.confirmScope(review, ANNA);
        screen(review);
        register.create(leavers(), ANNA);
        controls.prepare(review, WORKER);
        controls.map(review, controls.of(review).cases().getFirst().id(), List.of(ControlFixtures.LEAVERS), ANNA);
        steps.task(review, TaskKind.MAP_USER_CONTROLS, review.value());
        controls.complete(review, "The transfer is looked at in spring.", ANNA);
        requests.open(review, WORKER);
        steps.dispose(review, ANNA);
        return review;
    }

    private void screen(ReviewId review) {
        Screening screening = screenings.screen(review, WORKER);
        steps.task(review, TaskKind.WORK_CHECKLIST, review.value());
        screening
                .unanswered()
                .forEach(rule -> screenings.answer(review, rule, RuleVerdict.PASS, "Looked up in the report.", ANNA));
        screenings.complete(review, "", ANNA);
    }

    private ControlEntry leavers() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return ControlFixtures.reviewed(ControlFixtures.leavers(), Optional.of(today), Optional.of(12));
    }
}

@OnH2
class WorkbookAsItStoodOnH2Test extends WorkbookAsItStoodTest {}

@OnMySql
class WorkbookAsItStoodOnMySqlTest extends WorkbookAsItStoodTest {}
