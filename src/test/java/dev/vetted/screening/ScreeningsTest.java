package dev.vetted.screening;

import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditEntry;
import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.PdfFixtures;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.results.RuleVerdict;
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
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ScreeningsTest extends DomainTest {

    private static final Actor WORKER = Actor.worker("screenReport");
    private static final RuleId LICENCE = new RuleId("AU-02");
    private static final String LOOKED_UP = "CPAverify shows the licence as active.";

    @Autowired
    ReviewSteps steps;

    @Autowired
    Screenings screenings;

    @Autowired
    ReviewPolicies policies;

    @Autowired
    Reviews reviews;

    @Autowired
    Reports reports;

    @Autowired
    ScopeMappings mappings;

    @Autowired
    TaskInbox inbox;

    @Autowired
    AuditTrail trail;

    ReviewId review;

    @BeforeEach
    void confirmScope() {
        review = confirmed();
    }

    @Test
    void beforeItIsScreenedThereIsNothing() {
        assertThat(screenings.find(review)).isEmpty();
        assertThatThrownBy(() -> screenings.of(review)).isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void screeningAgainChangesNothing() {
        Screening first = screen();

        Screening again = screenings.screen(review, WORKER);

        assertThat(again).isEqualTo(first).isEqualTo(screenings.of(review));
        assertThat(first.results()).hasSize(97);
        assertThat(first.policyVersion()).isEqualTo(1);
        assertThat(trail.entriesAbout(new AuditSubject("review", review.toString())))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("report screened");
        assertThat(tables.rows("screened_report")).isEqualTo(1);
    }

    @Test
    void anotherPolicyGivesAnotherResultAndAnswersStay() {
        screen();
        Screening answered = answer(LICENCE, RuleVerdict.PASS);
        policies.change(new Member("ada", Set.of(Member.ADMINS)), 1, Map.of("severity.AU-03", "LOW"), "Seldom of use");

        Screening again = screenings.screen(review, WORKER);

        assertThat(again.policyVersion()).isEqualTo(2);
        assertThat(again.hash()).isNotEqualTo(answered.hash());
        assertThat(again.answers()).isEqualTo(answered.answers());
    }

    @Test
    void anAnswerGivesTheResultAndBothStay() {
        Screening before = screen();

        Screening after = answer(LICENCE, RuleVerdict.PASS);

        assertThat(after.verdict(LICENCE)).isEqualTo(RuleVerdict.PASS);
        assertThat(computed(after)).isEqualTo(computed(before)).isEqualTo(RuleVerdict.CANNOT_TELL);
        assertThat(after.scores().reliability().points())
                .isGreaterThan(before.scores().reliability().points());
        assertThat(after.hash()).isNotEqualTo(before.hash()).isEqualTo(screenings.hash(review));
        assertThat(screenings.of(review)).isEqualTo(after);
        assertThat(screenings.preparers(review)).containsExactly("anna");
    }

    @Test
    void aSecondAnswerReplacesTheFirst() {
        screen();
        answer(LICENCE, RuleVerdict.PASS);

        Screening after = answer(LICENCE, RuleVerdict.FAIL);

        assertThat(after.answers()).hasSize(1);
        assertThat(after.verdict(LICENCE)).isEqualTo(RuleVerdict.FAIL);
        assertThat(after.scores().reliability().blockedBy()).contains(LICENCE);
    }

    @Test
    void toSayThatItCannotBeToldGivesNoPoint() {
        Screening before = screen();

        assertThat(answer(LICENCE, RuleVerdict.CANNOT_TELL).scores()).isEqualTo(before.scores());
    }

    @Test
    void anAnswerNeedsARuleEvidenceAndTheTask() {
        screen();

        assertThatThrownBy(() -> screenings.answer(review, LICENCE, RuleVerdict.PASS, " ", ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("rests on");
        assertThatThrownBy(() -> screenings.answer(review, new RuleId("AU-99"), RuleVerdict.PASS, LOOKED_UP, ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("no rule AU-99");
        assertThatThrownBy(() -> screenings.answer(review, LICENCE, RuleVerdict.PASS, LOOKED_UP, BRUNO))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(screenings.of(review).answers()).isEmpty();
    }

    @Test
    void theChecklistIsCompletedWhenWhatBlocksIsAnswered() {
        Screening screened = screen();
        assertThat(screened.unanswered()).contains(LICENCE);
        assertThatThrownBy(() -> screenings.complete(review, "", ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("AU-02");

        screened.unanswered().forEach(rule -> answer(rule, RuleVerdict.CANNOT_TELL));
        Screening completed = screenings.complete(review, "", ALAN);

        assertThat(completed.completedBy()).contains("alan");
        assertThat(completed.unanswered()).isEmpty();
        assertThat(screenings.preparers(review)).containsExactlyInAnyOrder("anna", "alan");
        assertThat(inbox.of(review.value()))
                .filteredOn(it -> it.kind() == TaskKind.WORK_CHECKLIST)
                .extracting(UserTask::state)
                .containsExactly(UserTask.State.SUBMITTED);
        assertThatThrownBy(() -> answer(LICENCE, RuleVerdict.PASS)).isInstanceOf(Refusal.Conflicting.class);
        assertThatThrownBy(() -> screenings.complete(review, "", ANNA)).isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void aSecondThirdPartyIsComparedWithTheFirst() {
        screen();
        ReviewId second = confirmed();

        Screening other = screenings.screen(second, WORKER);

        assertThat(tables.rows("screened_report")).isEqualTo(2);
        assertThat(other.items())
                .filteredOn(it -> it.rule().id().value().equals("CO-08"))
                .allSatisfy(it -> assertThat(it.computed().verdict()).isNotEqualTo(RuleVerdict.NOT_APPLICABLE));
    }

    @Test
    void anEarlierReportOfTheSameThirdPartyIsComparedWithAsSoonAsItIsThere() {
        review = steps.open();
        confirmAs(review, "2026-09-30", 0);
        assertThat(verdict(screen(), "XC-06")).isEqualTo(RuleVerdict.CANNOT_TELL);
        Sha256 alone = screenings.hash(review);

        ReviewId before = reviews.open(reviews.get(review).engagement(), 77, WORKER);
        steps.task(before, TaskKind.UPLOAD_REPORT, before.value());
        confirmAs(before, "2025-09-30", 1);
        Screening again = screenings.screen(review, WORKER);

        assertThat(verdict(again, "XC-06")).isEqualTo(RuleVerdict.PASS);
        assertThat(verdict(again, "AU-06")).isNotEqualTo(RuleVerdict.NOT_APPLICABLE);
        assertThat(again.hash()).isNotEqualTo(alone);
    }

    /** A Type 2 report that ends on this day; files of other length are other files. */
    private void confirmAs(ReviewId of, String end, int longer) {
        byte[] pdf = PdfFixtures.assuranceReport();
        AssuranceReport report = steps.upload(of, Arrays.copyOf(pdf, pdf.length + longer), ANNA);
        reports.confirm(
                of,
                List.of(
                        ReportFixtures.correction(ReadingField.DOCUMENT_TYPE, "SOC2_TYPE2"),
                        ReportFixtures.correction(ReadingField.PERIOD_END, end)),
                ReportFixtures.allPoints(reports, of),
                ANNA);
        reports.accept(report.id(), WORKER);
        mappings.propose(of, report.id(), ScopeFixtures.required(), WORKER);
    }

    private static RuleVerdict verdict(Screening screening, String rule) {
        return screening.verdict(new RuleId(rule));
    }

    private ReviewId confirmed() {
        ReviewId opened = steps.open();
        steps.upload(opened, ANNA);
        steps.confirmReading(opened, ANNA);
        steps.confirmScope(opened, ANNA);
        return opened;
    }

    private Screening screen() {
        Screening screened = screenings.screen(review, WORKER);
        steps.task(review, TaskKind.WORK_CHECKLIST, review.value());
        return screened;
    }

    private Screening answer(RuleId rule, RuleVerdict verdict) {
        return screenings.answer(review, rule, verdict, LOOKED_UP, ANNA);
    }

    private static RuleVerdict computed(Screening screening) {
        return screening.results().stream()
                .filter(it -> it.ruleId().equals(LICENCE))
                .map(RuleResult::verdict)
                .findFirst()
                .orElseThrow();
    }
}

@OnH2
class ScreeningsOnH2Test extends ScreeningsTest {}

@OnMySql
class ScreeningsOnMySqlTest extends ScreeningsTest {}
