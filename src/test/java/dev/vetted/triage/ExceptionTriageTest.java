package dev.vetted.triage;

import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditEntry;
import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.reports.Correction;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ExceptionTriageTest extends DomainTest {

    private static final Actor WORKER = Actor.worker("rate exception");

    @Autowired
    ReviewSteps steps;

    @Autowired
    ExceptionTriage triage;

    @Autowired
    AuditTrail trail;

    @Autowired
    ReviewPolicies policies;

    @Autowired
    Reviews reviews;

    ReviewId review;

    @BeforeEach
    void confirmScope() {
        review = steps.open();
        steps.upload(review, ANNA);
        steps.confirmReading(review, ANNA);
        steps.confirmScope(review, ANNA);
    }

    @Test
    void openingAndRatingAgainChangesNothing() {
        ExceptionCase first = only();
        Sha256 hash = triage.hash(review);

        List<ExceptionId> opened = triage.open(review, WORKER);
        Rating rated = triage.rate(first.id(), WORKER);

        assertThat(opened).containsExactly(first.id());
        assertThat(first.rating()).contains(rated);
        assertThat(only()).isEqualTo(first);
        assertThat(triage.hash(review)).isEqualTo(hash);
        assertThat(trail.entriesAbout(new AuditSubject("review", review.toString())))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("exception opened", "exception rated");
    }

    @Test
    void aDispositionIsReadAsItWasTakenAndChangesTheHash() {
        Sha256 before = triage.hash(review);

        ExceptionCase disposed =
                triage.dispose(review, only().id(), Disposition.COMPENSATING_CONTROL, "€".repeat(2000), ALAN);

        assertThat(triage.get(disposed.id())).isEqualTo(disposed);
        assertThat(disposed.disposedBy()).contains("alan");
        assertThat(triage.hash(review)).isNotEqualTo(before);
    }

    @Test
    void aDispositionThatIsRefusedChangesNothing() {
        ExceptionCase open = only();

        assertThatThrownBy(() -> triage.dispose(review, open.id(), Disposition.ACCEPT, "x".repeat(2001), ANNA))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> triage.dispose(review, open.id(), Disposition.ACCEPT, " ", ANNA))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> triage.dispose(review, open.id(), Disposition.ACCEPT, "Covered.", BRUNO))
                .isInstanceOf(Refusal.Forbidden.class);

        assertThat(only()).isEqualTo(open);
    }

    @Test
    void anOverrideStandsBesideTheComputedSeverityAndOutlivesAnotherRating() {
        ExceptionCase rated = only();
        Severity computed = rated.rating().orElseThrow().severity();
        Sha256 before = triage.hash(review);

        triage.override(review, rated.id(), Severity.LOW, "None of them was ours.", ALAN);
        Sha256 overridden = triage.hash(review);
        triage.override(review, rated.id(), Severity.LOW, "None of them was ours.", ALAN);
        triage.rate(rated.id(), WORKER);

        assertThat(only().rating()).isEqualTo(rated.rating());
        assertThat(only().override().orElseThrow().by()).isEqualTo("alan");
        assertThat(only().severity()).contains(Severity.LOW);
        assertThat(triage.preparers(review)).containsExactly("alan");
        assertThat(overridden).isNotEqualTo(before).isEqualTo(triage.hash(review));
        assertThat(trail.entriesAbout(new AuditSubject("review", review.toString())))
                .filteredOn(it -> it.action().equals("severity overridden"))
                .singleElement()
                .satisfies(it -> assertThat(it.details())
                        .containsEntry("computed", computed.name())
                        .containsEntry("severity", "LOW")
                        .containsEntry("reason", "None of them was ours."));
    }

    @Test
    void anOverrideThatIsRefusedChangesNothing() {
        ExceptionCase rated = only();

        assertThatThrownBy(() -> triage.override(review, rated.id(), Severity.NONE, "Not ours.", ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("never below low");
        assertThatThrownBy(() -> triage.override(review, rated.id(), Severity.LOW, " ", ANNA))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> triage.override(review, rated.id(), Severity.LOW, "Not ours.", BRUNO))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> triage.override(steps.open(), rated.id(), Severity.LOW, "Not ours.", ANNA))
                .isInstanceOf(Refusal.Unknown.class);

        assertThat(only()).isEqualTo(rated);
    }

    @Test
    void anotherPolicyGivesARatingThatNamesItAndLeavesTheOverride() {
        ExceptionCase rated = only();
        triage.override(review, rated.id(), Severity.MEDIUM, "None of them was ours.", ANNA);
        int number = policies.change(
                        new Member("ada", Set.of(Member.ADMINS)),
                        policies.current().number(),
                        Map.of("rating.rate-adds", "5"),
                        "Rates weigh more")
                .number();

        Rating again = triage.rate(rated.id(), WORKER);

        assertThat(again.policyVersion()).isEqualTo(number);
        assertThat(again.points()).isEqualTo(rated.rating().orElseThrow().points() + 4);
        assertThat(only().rating()).contains(again);
        assertThat(only().severity()).contains(Severity.MEDIUM);
    }

    @Test
    void anExceptionOnTheSameControlInTheReportBeforeIsARepeatAndAControlThatPassedLowersByOneStep() {
        ReviewId next = nextReview("""
                {"id": "CA-18", "criteria": ["CC6.2"], "text": "Dormant accounts are closed.",
                 "tests": ["Inspected a sample."], "result": "NO_EXCEPTION"}""");
        ExceptionCase repeated = triage.of(next).getFirst();
        Rating rating = repeated.rating().orElseThrow();

        assertThat(only().rating().orElseThrow().points(Factor.REPEAT)).isZero();
        assertThat(rating.points(Factor.REPEAT)).isEqualTo(2);
        assertThat(triage.candidates(repeated.id()))
                .extracting(Compensation::controlId)
                .containsExactly("CA-18");

        ExceptionCase disposed = triage.dispose(
                next,
                repeated.id(),
                Disposition.COMPENSATED_IN_REPORT,
                Optional.of("CA-18"),
                "Closed each night.",
                ANNA);

        assertThat(triage.get(repeated.id())).isEqualTo(disposed);
        assertThat(disposed.rating()).contains(rating);
        assertThat(disposed.severity()).contains(rating.severity().oneStepLower());
        assertThat(disposed.compensation().orElseThrow().page()).isEqualTo(14);
        assertThat(trail.entriesAbout(new AuditSubject("review", next.toString())))
                .filteredOn(it -> it.action().equals("exception disposed"))
                .singleElement()
                .satisfies(it -> assertThat(it.details()).containsEntry("compensatingControl", "CA-18"));
    }

    /** The review of the report on the next year, in which the same exception is found again. */
    private ReviewId nextReview(String control) {
        ReviewId next = reviews.open(reviews.get(review).engagement(), 77, WORKER);
        steps.task(next, TaskKind.UPLOAD_REPORT, next.value());
        steps.upload(next, ANNA);
        steps.confirmReading(
                next,
                List.of(
                        ReportFixtures.correction(ReadingField.PERIOD_END, "2027-09-30"),
                        ReportFixtures.lateRemovals(),
                        Correction.add(
                                ReadingField.CONTROLS,
                                ReportFixtures.json(control),
                                14,
                                Optional.empty(),
                                "It was not read.")),
                ANNA);
        steps.confirmScope(next, ANNA);
        return next;
    }

    @Test
    void aControlThatTheReportDoesNotHaveMakesUpForNothing() {
        ExceptionCase open = only();

        assertThatThrownBy(() -> triage.dispose(
                        review, open.id(), Disposition.COMPENSATED_IN_REPORT, Optional.of("ZZ-99"), "Reviewed.", ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("ZZ-99");

        assertThat(only()).isEqualTo(open);
    }

    @Test
    void anExceptionIsDisposedOnce() {
        ExceptionId id = only().id();
        triage.dispose(review, id, Disposition.ACCEPT, "Covered.", ANNA);

        assertThatThrownBy(() -> triage.dispose(review, id, Disposition.NO_EFFECT, "Not ours.", ALAN))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("ACCEPT by anna");
    }

    @Test
    void anExceptionOfAnotherReviewIsNotDisposedHere() {
        ReviewId other = steps.open();
        ExceptionId id = only().id();

        assertThatThrownBy(() -> triage.dispose(other, id, Disposition.ACCEPT, "Covered.", ANNA))
                .isInstanceOf(Refusal.Unknown.class);
    }

    private ExceptionCase only() {
        return triage.of(review).getFirst();
    }
}

@OnH2
class ExceptionTriageOnH2Test extends ExceptionTriageTest {}

@OnMySql
class ExceptionTriageOnMySqlTest extends ExceptionTriageTest {}
