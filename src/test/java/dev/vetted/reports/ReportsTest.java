package dev.vetted.reports;

import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.reports.AssuranceReport.Status;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.ReviewId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ReportsTest extends DomainTest {

    @Autowired
    ReviewSteps steps;

    @Autowired
    Reports reports;

    @Autowired
    TaskInbox inbox;

    ReviewId review;

    @BeforeEach
    void openReview() {
        review = steps.open();
    }

    @Test
    void aConfirmedReadingKeepsBothValuesAndWhoChangedThem() {
        steps.upload(review, ANNA);

        AssuranceReport confirmed = reports.confirm(
                review,
                List.of(
                        Correction.remove(FactKey.of(ReadingField.CATEGORIES, 1), "Not in the opinion."),
                        ReportFixtures.correction(ReadingField.SYSTEM_NAME, "Another System"),
                        ReportFixtures.lateRemovals()),
                ReportFixtures.allPoints(reports, review),
                ALAN);

        AssuranceReport stored = reports.get(confirmed.id());
        ConfirmedReading reading = stored.confirmed().orElseThrow();
        assertThat(stored).isEqualTo(confirmed);
        assertThat(stored.reading().orElseThrow().categories()).hasSize(2);
        assertThat(reading.reading().categories()).hasSize(1);
        assertThat(reading.corrections())
                .extracting(it -> it.fact().toString())
                .containsExactly("systemName", "categories[1]", "exceptions");
        assertThat(reading.corrections().get(1).asRead()).contains(ReportFixtures.text("AVAILABILITY"));
        assertThat(reading.corrections().get(1).corrected()).isEmpty();
        assertThat(reading.reading().exceptions()).hasSize(1);
        assertThat(reading.confirmedBy()).isEqualTo("alan");
        assertThat(stored.confirmedHash()).isPresent();
        assertThat(reports.confirmedOf(review)).contains(stored);
        assertThat(outcome(TaskKind.CONFIRM_READING)).isEqualTo("CONFIRMED");
    }

    @Test
    void aCorrectionThatDoesNotFitChangesNothing() {
        AssuranceReport report = steps.upload(review, ANNA);

        assertThatThrownBy(() -> reports.confirm(
                        review,
                        List.of(ReportFixtures.correction(ReadingField.PERIOD_END, "last autumn")),
                        ReportFixtures.allPoints(reports, review),
                        ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("Period end");

        assertThat(reports.get(report.id()).status()).isEqualTo(Status.READ);
        assertThat(task(TaskKind.CONFIRM_READING).state()).isEqualTo(UserTask.State.OPEN);
    }

    @Test
    void whatNeedsALookIsLookedAtOneByOneOrCorrected() {
        steps.upload(review, ANNA);
        Set<String> points = ReportFixtures.allPoints(reports, review);
        assertThat(points).isNotEmpty();

        assertThatThrownBy(() -> reports.confirm(review, List.of(), List.of(), ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining(points.size() + " points need a look")
                .hasMessageContaining(points.stream().sorted().findFirst().orElseThrow());
        AssuranceReport confirmed = reports.confirm(review, List.of(), points, ANNA);

        assertThat(confirmed.confirmed().orElseThrow().checked()).containsExactlyInAnyOrderElementsOf(points);
    }

    @Test
    void triedCorrectionsChangeNothing() {
        steps.upload(review, ANNA);

        Correction tried = reports.tried(
                        review, List.of(ReportFixtures.correction(ReadingField.SYSTEM_NAME, "Another System")))
                .getFirst();

        assertThat(tried.asRead()).isPresent();
        assertThat(reports.newest(review).confirmed()).isEmpty();
    }

    @Test
    void aReadingIsConfirmedOnce() {
        steps.upload(review, ANNA);
        reports.confirm(review, List.of(), ReportFixtures.allPoints(reports, review), ANNA);

        assertThatThrownBy(() -> reports.confirm(review, List.of(), List.of(), ANNA))
                .isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void withoutAReportNothingIsConfirmed() {
        assertThatThrownBy(() -> reports.confirm(review, List.of(), List.of(), ANNA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("Upload one first");
    }

    @Test
    void aReplacedReportStaysAndTheNextOneCounts() {
        AssuranceReport first = steps.upload(review, ANNA);

        reports.replace(review, "Last year's report.", ANNA);
        steps.task(review, TaskKind.UPLOAD_REPORT, review.value());
        AssuranceReport second = steps.upload(review, PdfFixtures.anotherAssuranceReport(), ANNA);
        steps.confirmReading(review, ANNA);

        assertThat(reports.of(review))
                .extracting(AssuranceReport::status)
                .containsExactly(Status.REPLACED, Status.ACCEPTED);
        assertThat(reports.get(first.id()).judgement()).contains("Last year's report.");
        assertThat(reports.confirmedOf(review).map(AssuranceReport::id)).contains(second.id());
    }

    @Test
    void aRejectedReportIsNoBasis() {
        AssuranceReport report = steps.upload(review, ANNA);

        reports.reject(review, "Of another company.", ANNA);

        assertThat(reports.get(report.id()).status()).isEqualTo(Status.REJECTED);
        assertThat(reports.confirmedOf(review)).isEmpty();
        assertThat(outcome(TaskKind.CONFIRM_READING)).isEqualTo("REJECTED");
    }

    @Test
    void turningDownTakesAReasonThatCanBeKept() {
        steps.upload(review, ANNA);

        assertThatThrownBy(() -> reports.replace(review, " ", ANNA)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> reports.reject(review, "x".repeat(1001), ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("1000 characters at most");
        reports.reject(review, "€".repeat(1000), ANNA);

        assertThat(reports.of(review).getFirst().judgement().orElseThrow()).hasSize(1000);
    }

    @Test
    void thatNoneCanBeHadEndsTheTaskWithAReason() {
        assertThatThrownBy(() -> reports.noneAvailable(review, "", ANNA)).isInstanceOf(Refusal.Invalid.class);

        reports.noneAvailable(review, "They have none.", ANNA);

        assertThat(outcome(TaskKind.UPLOAD_REPORT)).isEqualTo("NOT_AVAILABLE");
    }

    private String outcome(TaskKind kind) {
        return task(kind).outcome().orElseThrow().result();
    }

    private UserTask task(TaskKind kind) {
        return inbox.of(review.value()).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}

@OnH2
class ReportsOnH2Test extends ReportsTest {}

@OnMySql
class ReportsOnMySqlTest extends ReportsTest {}
