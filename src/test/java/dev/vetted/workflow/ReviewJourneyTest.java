package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Draft;
import dev.vetted.evaluation.EvaluationUsers;
import dev.vetted.evaluation.SampleReview;
import dev.vetted.evidence.EvidenceWorkbooks;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewOutcome;
import dev.vetted.thirdparties.Tier;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job, from the message to the workbook. */
class ReviewJourneyTest extends EngineTest {

    private static final String REPORT = "dev-02-brackwater-type2.pdf";
    private static final Member ANALYST = EvaluationUsers.member("analyst");
    private static final Member APPROVER = EvaluationUsers.member("approver");
    private static final Member LEAD = EvaluationUsers.member("lead");

    @Autowired
    EngagementFixtures fixtures;

    @Autowired
    SampleReview sample;

    @Autowired
    EvidenceWorkbooks workbooks;

    @Test
    void aReportWithTwoExceptionsEndsInAnOnboardedEngagementAndAWorkbook() throws IOException {
        Engagement engagement =
                fixtures.requested("Brackwater Freight Systems, LLC", "TideGate Shipment Visibility Platform");
        ReviewId review = sample.review(engagement.id());

        sample.upload(review, REPORT, ANALYST);
        sample.confirmReading(review, ANALYST);
        sample.confirmScope(review, ANALYST);
        sample.workChecklist(review, ANALYST);
        sample.acceptExceptions(review, 2, ANALYST);
        sample.mapUserControls(review, ANALYST);
        sample.recommend(review, SampleReview.withCondition(LocalDate.of(2027, 1, 31)), ANALYST);
        sample.decide(review, SampleReview.withCondition(LocalDate.of(2027, 1, 31)), APPROVER);
        sample.agree(review, LEAD);

        fixtures.awaitStatus(engagement.id(), Engagement.Status.ONBOARDED);
        Decision decision = sample.decisions().find(review).orElseThrow();
        assertThat(fixtures.engagement(engagement.id()).tier()).contains(Tier.CRITICAL);
        assertThat(sample.reviews().get(review).outcome()).contains(ReviewOutcome.APPROVED_WITH_CONDITIONS);
        assertThat(decision.preparedBy()).containsExactly("analyst");
        assertThat(sample.exceptions(review))
                .extracting(
                        it -> it.exception().deviations(), it -> it.exception().sample())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, 25), org.assertj.core.groups.Tuple.tuple(1, 4));
        assertThat(sample.exceptions(review))
                .extracting(ExceptionCase::rating)
                .allSatisfy(
                        rating -> assertThat(rating.orElseThrow().severity()).isGreaterThan(Severity.LOW));
        byte[] workbook = workbooks.content(decision.id());
        assertThat(workbooks.of(decision.id()).orElseThrow().document()).isEqualTo(Sha256.of(workbook));
        assertThat(workbooks.renderAgain(decision.id())).isEqualTo(workbook);
        assertThatTheWorkbookTells(workbook);
    }

    private static void assertThatTheWorkbookTells(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Decision",
                            "Report",
                            "Scope",
                            "Exceptions",
                            "Controls",
                            "User entity controls",
                            "Subservice organizations",
                            "Process history",
                            "Manifest");
            assertThat(cells(read, "Decision"))
                    .contains("Approved with conditions", "approver", "Kept: prepared by analyst, decided by approver");
            assertThat(cells(read, "Report"))
                    .contains("SOC 2 Type 2", "Brackwater Freight Systems, LLC", "Holloway Pryce Assurance, LLC");
            assertThat(cells(read, "Exceptions")).contains("Accept", "Our own quarterly access review covers it.");
            assertThat(cells(read, "Controls")).hasSizeGreaterThan(87);
            assertThat(cells(read, "Process history"))
                    .contains("Approve decision", "Triage exception", "vetted.rateException");
            assertThat(cells(read, "Manifest")).contains("inherent-risk-tier", "assurance-review");
        }
    }

    @Test
    void aReviewWithoutAReportDeclinesTheEngagement() {
        Engagement engagement = fixtures.requested("Halverstone Tools Ltd", "Halverstone Planner");
        ReviewId review = sample.review(engagement.id());
        sample.await(review, TaskKind.UPLOAD_REPORT);

        sample.reports().noneAvailable(review, "The third party has never been examined.", ANALYST);

        fixtures.awaitStatus(engagement.id(), Engagement.Status.DECLINED);
        assertThat(sample.reviews().get(review).outcome()).contains(ReviewOutcome.NO_ACCEPTED_REPORT);
    }

    @Test
    void aReplacedReportAsksForAnother() {
        Engagement engagement = fixtures.requested("Ostler Mapping, Inc.", "Ostler Maps");
        ReviewId review = sample.review(engagement.id());
        sample.upload(review, REPORT, ANALYST);
        sample.await(review, TaskKind.CONFIRM_READING);

        sample.reports().replace(review, "This is the report of another company.", ANALYST);
        sample.upload(review, "dev-01-quillmere-type2.pdf", ANALYST);
        sample.confirmReading(review, ANALYST);

        sample.await(review, TaskKind.CONFIRM_SCOPE);
        assertThat(sample.reports().confirmedOf(review).orElseThrow().fileName())
                .isEqualTo("dev-01-quillmere-type2.pdf");
    }

    @Test
    void aRejectedReportDeclinesTheEngagement() {
        Engagement engagement = fixtures.requested("Penhallow Ltd", "Penhallow Desk");
        ReviewId review = sample.review(engagement.id());
        sample.upload(review, REPORT, ANALYST);
        sample.await(review, TaskKind.CONFIRM_READING);

        sample.reports().reject(review, "The report is about another company.", ANALYST);

        fixtures.awaitStatus(engagement.id(), Engagement.Status.DECLINED);
    }

    @Test
    void aReturnedRecommendationIsWrittenAnewAndARejectionDeclines() {
        ReviewId review = fixtures.atRecommendation(sample, "Quarrington Ledger", ANALYST);
        Draft approve = new Draft(DecisionOutcome.APPROVED, "Covers our use.", List.of(), Optional.empty());
        Draft reject = new Draft(DecisionOutcome.REJECTED, "Stale.", List.of(), Optional.empty());
        sample.recommend(review, approve, ANALYST);
        sample.await(review, TaskKind.APPROVE_DECISION);

        sample.recommendations().giveBack(review, "The period ended too long ago.", APPROVER);
        sample.recommend(review, reject, ANALYST);
        sample.decide(review, reject, APPROVER);

        fixtures.awaitStatus(sample.reviews().get(review).engagement(), Engagement.Status.DECLINED);
    }

    @Test
    void whoPreparedAPartCanNeitherClaimNorTakeTheDecision() {
        ReviewId review = fixtures.atRecommendation(sample, "Ravenscar Books", LEAD);
        Draft approve = new Draft(DecisionOutcome.APPROVED, "Covers our use.", List.of(), Optional.empty());
        sample.recommend(review, approve, ANALYST);
        UserTask task = sample.await(review, TaskKind.APPROVE_DECISION);

        assertThatThrownBy(() -> sample.inbox().claim(task.key(), LEAD))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("lead prepared a part of this review");
        assertThatThrownBy(() -> sample.decisions().decide(review, approve, LEAD))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(sample.decisions().find(review)).isEmpty();
    }

    @Test
    void aClaimReachesTheEngineAndARelease() {
        ReviewId review =
                sample.review(fixtures.requested("Tarnbeck Payroll", "Tarnbeck").id());
        UserTask task = sample.await(review, TaskKind.UPLOAD_REPORT);

        sample.inbox().claim(task.key(), ANALYST);
        awaitAssignee(task, "analyst");

        sample.inbox().release(task.key(), ANALYST);
        awaitAssignee(task, "");
    }

    private void awaitAssignee(UserTask task, String assignee) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(fixtures.assigneeInEngine(task.key())).isEqualTo(assignee));
    }

    private static List<String> cells(ReadableWorkbook workbook, String sheet) throws IOException {
        List<String> cells = new ArrayList<>();
        for (Row row : workbook.findSheet(sheet).orElseThrow().read()) {
            row.stream().filter(it -> it != null).map(Cell::getText).forEach(cells::add);
        }
        return cells;
    }
}
