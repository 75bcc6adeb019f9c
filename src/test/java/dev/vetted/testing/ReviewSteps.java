package dev.vetted.testing;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionStep;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.Draft;
import dev.vetted.decisions.Recommendations;
import dev.vetted.decisions.RiskAssessment;
import dev.vetted.decisions.RiskAssessments;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Correction;
import dev.vetted.reports.PdfFixtures;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.ReportIntake;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.screening.Screenings;
import dev.vetted.shared.Actor;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskFixtures;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskProjection;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.thirdparties.Tier;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionId;
import dev.vetted.triage.ExceptionTriage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/**
 * Takes a review from step to step: creates each task as the engine would, and does it as a person would, through the
 * facades.
 */
public final class ReviewSteps {

    private static final Actor WORKER = Actor.worker("worker");

    private final BeanFactory facades;
    private long lastKey = 1000;

    ReviewSteps(BeanFactory facades) {
        this.facades = facades;
    }

    /** A review of a requested engagement of tier high that waits for its report. */
    public ReviewId open() {
        long instance = ++lastKey;
        Engagements engagements = the(Engagements.class);
        Engagement engagement = engagements.register(
                the(ThirdParties.class)
                        .register("Quillmere Cloud, Inc. " + instance, Optional.empty(), Actor.person("otto"))
                        .id(),
                ThirdPartyFixtures.ledgerUse(),
                "Head of Finance",
                Actor.person("otto"));
        engagements.request(engagement.id(), Actor.person("otto"));
        engagements.noteTier(engagement.id(), Tier.HIGH, "Confidential data", WORKER);
        ReviewId review = the(Reviews.class).open(engagement.id(), instance, WORKER);
        UUID engagementId = engagement.id().value();
        the(InstanceTracking.class)
                .started(instance, "assurance-review", 1, Optional.empty(), engagementId, Optional.of(review.value()));
        task(review, TaskKind.UPLOAD_REPORT, review.value());
        return review;
    }

    /** Creates a task as the engine does. */
    public long task(ReviewId review, TaskKind kind, UUID subject) {
        long key = ++lastKey;
        UUID engagement = the(Reviews.class).get(review).engagement().value();
        the(TaskProjection.class).created(TaskFixtures.task(key, kind, engagement, review.value(), subject));
        return key;
    }

    public AssuranceReport upload(ReviewId review, Member member) {
        return upload(review, PdfFixtures.assuranceReport(), member);
    }

    /** Uploads the file and has it read. */
    public AssuranceReport upload(ReviewId review, byte[] pdf, Member member) {
        AssuranceReport report = the(ReportIntake.class).upload(review, "report.pdf", pdf, member);
        the(ReportIntake.class).read(report.id(), WORKER);
        task(review, TaskKind.CONFIRM_READING, review.value());
        return report;
    }

    /** Confirms the reading with one exception that it lacks. */
    public void confirmReading(ReviewId review, Member member) {
        confirmReading(review, List.of(ReportFixtures.lateRemovals()), member);
    }

    /** Confirms the reading with corrections, and has the scope proposed. */
    public void confirmReading(ReviewId review, List<Correction> corrections, Member member) {
        AssuranceReport report = the(Reports.class)
                .confirm(review, corrections, ReportFixtures.allPoints(the(Reports.class), review), member);
        the(Reports.class).accept(report.id(), WORKER);
        the(ScopeMappings.class).propose(review, report.id(), ScopeFixtures.required(), WORKER);
        task(review, TaskKind.CONFIRM_SCOPE, review.value());
    }

    /** Confirms the scope, with a gap for whatever is open, and opens the exceptions. */
    public void confirmScope(ReviewId review, Member member) {
        the(ScopeMappings.class).confirm(review, answers(review), member);
        for (ExceptionId exception : the(ExceptionTriage.class).open(review, WORKER)) {
            the(ExceptionTriage.class).rate(exception, WORKER);
            task(review, TaskKind.DISPOSE_EXCEPTION, exception.value());
        }
    }

    /** A gap for each row that is to be confirmed. */
    public List<ScopeAnswer> answers(ReviewId review) {
        return the(ScopeMappings.class).get(review).rows().stream()
                .filter(row -> row.verdict() == ScopeVerdict.TO_CONFIRM)
                .map(row -> new ScopeAnswer(row.id(), ScopeVerdict.GAP, "The report does not say so."))
                .toList();
    }

    /** Accepts every exception, has the report screened and the residual risk determined. */
    public void dispose(ReviewId review, Member member) {
        the(ExceptionTriage.class)
                .of(review)
                .forEach(it -> the(ExceptionTriage.class)
                        .dispose(review, it.id(), Disposition.ACCEPT, "Our own review covers it.", member));
        the(Screenings.class).screen(review, WORKER);
        assess(review, 1);
        task(review, TaskKind.RECOMMEND_DECISION, review.value());
    }

    /** Determines the residual risk as medium, to be approved by one or two. */
    public RiskAssessment assess(ReviewId review, int approvers) {
        RiskAssessments risks = the(RiskAssessments.class);
        return risks.record(
                review,
                risks.findings(review),
                "MEDIUM",
                "The assurance is partial.",
                approvers,
                "Asked for by the test.",
                WORKER);
    }

    public void recommend(ReviewId review, Draft draft, Member member) {
        the(Recommendations.class).recommend(review, draft, member);
        task(review, TaskKind.APPROVE_DECISION, review.value());
    }

    public Decision decide(ReviewId review, Draft draft, Member member) {
        return step(review, draft, member).decision().orElseThrow();
    }

    public DecisionStep step(ReviewId review, Draft draft, Member member) {
        return the(Decisions.class).decide(review, draft, member);
    }

    /** A review that waits for its second approval, approved by one approver. */
    public ReviewId untilSecondApproval(Draft approved, Member analyst, Member first) {
        ReviewId review = untilRecommendation(analyst);
        assess(review, 2);
        recommend(review, approved, analyst);
        step(review, approved, first);
        task(review, TaskKind.APPROVE_AGAIN, review.value());
        return review;
    }

    /** A review that waits for its recommendation, prepared by one analyst. */
    public ReviewId untilRecommendation(Member analyst) {
        ReviewId review = open();
        upload(review, analyst);
        confirmReading(review, analyst);
        confirmScope(review, analyst);
        dispose(review, analyst);
        return review;
    }

    /** A review that waits for its decision, prepared by one analyst. */
    public ReviewId untilApproval(Draft recommended, Member analyst) {
        ReviewId review = untilRecommendation(analyst);
        recommend(review, recommended, analyst);
        return review;
    }

    private <T> T the(Class<T> facade) {
        return facades.getBean(facade);
    }
}
