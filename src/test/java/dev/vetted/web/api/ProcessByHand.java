package dev.vetted.web.api;

import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.RiskAssessments;
import dev.vetted.evidence.EvidenceWorkbooks;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.ReportIntake;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.screening.Screenings;
import dev.vetted.shared.Actor;
import dev.vetted.tasks.NewTask;
import dev.vetted.tasks.Schedule;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskProjection;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.Tier;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.triage.ExceptionId;
import dev.vetted.triage.ExceptionTriage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Does what the engine and its workers would do between the tasks of a review. */
@TestComponent
class ProcessByHand {

    private static final Actor ENGINE = Actor.worker("engine");

    private final AtomicLong keys = new AtomicLong(1_000);

    @Autowired
    Engagements engagements;

    @Autowired
    Reviews reviews;

    @Autowired
    InstanceTracking tracking;

    @Autowired
    TaskProjection tasks;

    @Autowired
    ReportIntake intake;

    @Autowired
    Reports reports;

    @Autowired
    ScopeMappings mappings;

    @Autowired
    ExceptionTriage triage;

    @Autowired
    Screenings screenings;

    @Autowired
    RiskAssessments risks;

    @Autowired
    Decisions decisions;

    @Autowired
    EvidenceWorkbooks workbooks;

    ReviewId openReview(EngagementId engagement) {
        engagements.noteTier(engagement, Tier.HIGH, "Confidential data in a critical function", ENGINE);
        long instance = keys.incrementAndGet();
        ReviewId review = reviews.open(engagement, instance, ENGINE);
        tracking.started(
                instance, "assurance-review", 1, Optional.empty(), engagement.value(), Optional.of(review.value()));
        offer(TaskKind.UPLOAD_REPORT, review, "analysts");
        return review;
    }

    void read(ReviewId review, ReportId report) {
        intake.read(report, ENGINE);
        offer(TaskKind.CONFIRM_READING, review, "analysts");
    }

    void mapScope(ReviewId review, ReportId report) {
        reports.accept(report, ENGINE);
        mappings.propose(review, report, ScopeFixtures.required(), ENGINE);
        offer(TaskKind.CONFIRM_SCOPE, review, "analysts");
    }

    List<ExceptionId> openExceptions(ReviewId review) {
        List<ExceptionId> opened = triage.open(review, ENGINE);
        opened.forEach(exception -> {
            triage.rate(exception, ENGINE);
            offer(TaskKind.DISPOSE_EXCEPTION, review, exception.value(), "analysts");
        });
        return opened;
    }

    void offer(TaskKind kind, ReviewId review, String group) {
        offer(kind, review, review.value(), group);
    }

    void assess(ReviewId review) {
        screenings.screen(review, ENGINE);
        risks.record(
                review,
                risks.findings(review),
                "MEDIUM",
                "Partial assurance",
                1,
                "Neither tier nor risk asks for two",
                ENGINE);
    }

    void writeEvidence(ReviewId review, DecisionId decision) {
        decisions.record(review, ENGINE);
        workbooks.write(decision, ENGINE);
    }

    private void offer(TaskKind kind, ReviewId review, UUID subject, String group) {
        tasks.created(new NewTask(
                keys.incrementAndGet(),
                kind,
                kind.name(),
                elementId(kind),
                reviews.get(review).processInstanceKey(),
                reviews.get(review).engagement().value(),
                review.value(),
                subject,
                group,
                new Schedule(50, Optional.empty())));
    }

    private static String elementId(TaskKind kind) {
        return Arrays.stream(kind.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "UserTask_", ""));
    }
}
