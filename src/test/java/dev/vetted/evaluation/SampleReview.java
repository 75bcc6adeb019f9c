package dev.vetted.evaluation;

import dev.vetted.controls.UserEntityControls;
import dev.vetted.decisions.Condition;
import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.Draft;
import dev.vetted.decisions.Recommendations;
import dev.vetted.decisions.SecondOutcome;
import dev.vetted.reports.PointToCheck;
import dev.vetted.reports.ReportIntake;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.screening.Screenings;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.ExceptionId;
import dev.vetted.triage.ExceptionTriage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.springframework.core.io.ClassPathResource;

/** Takes a review through its steps as people would, each step waiting for its task. */
public record SampleReview(
        Reviews reviews,
        ReportIntake intake,
        Reports reports,
        ScopeMappings mappings,
        Screenings screenings,
        ExceptionTriage triage,
        UserEntityControls userControls,
        Recommendations recommendations,
        Decisions decisions,
        TaskInbox inbox) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Waits until the engagement has a review. */
    public ReviewId review(EngagementId engagement) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> reviews.of(engagement), opened -> !opened.isEmpty())
                .getFirst()
                .id();
    }

    /** Uploads a file of the corpus. */
    public void upload(ReviewId review, String file, Member member) {
        await(review, TaskKind.UPLOAD_REPORT);
        try (InputStream pdf = new ClassPathResource("corpus/" + file).getInputStream()) {
            intake.upload(review, file, pdf.readAllBytes(), member);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Confirms the reading as it is, each point that needs a look looked at. */
    public void confirmReading(ReviewId review, Member member) {
        await(review, TaskKind.CONFIRM_READING);
        List<String> looked =
                reports.pointsToCheck(review).stream().map(PointToCheck::key).toList();
        reports.confirm(review, List.of(), looked, member);
    }

    /** Confirms the scope and takes what was to confirm as covered. */
    public void confirmScope(ReviewId review, Member member) {
        await(review, TaskKind.CONFIRM_SCOPE);
        List<ScopeAnswer> answers = mappings.get(review).rows().stream()
                .filter(row -> row.verdict() == ScopeVerdict.TO_CONFIRM)
                .map(row -> new ScopeAnswer(row.id(), ScopeVerdict.COVERED, "Looked up in the report and confirmed."))
                .toList();
        mappings.confirm(review, answers, member);
    }

    /** Completes the checklist with what a person would still have to look up left open. */
    public void workChecklist(ReviewId review, Member member) {
        await(review, TaskKind.WORK_CHECKLIST);
        screenings.complete(review, "Not looked up for this sample.", member);
    }

    /** Says of every user entity control that it does not concern the sample. */
    public void mapUserControls(ReviewId review, Member member) {
        await(review, TaskKind.MAP_USER_CONTROLS);
        userControls.prepare(review, member.actor());
        userControls
                .of(review)
                .cases()
                .forEach(it -> userControls.notApplicable(
                        review, it.id(), "The sample uses no part of the service that it speaks of.", member));
        userControls.complete(review, "Nothing is left open.", member);
    }

    /** Accepts every exception, as soon as the task of each is there. */
    public void acceptExceptions(ReviewId review, int expected, Member member) {
        for (int done = 0; done < expected; done++) {
            UserTask task = await(review, TaskKind.DISPOSE_EXCEPTION);
            triage.dispose(
                    review,
                    new ExceptionId(task.subjectId()),
                    Disposition.ACCEPT,
                    "Our own quarterly access review covers it.",
                    member);
        }
    }

    public void recommend(ReviewId review, Draft draft, Member member) {
        await(review, TaskKind.RECOMMEND_DECISION);
        recommendations.recommend(review, draft, member);
    }

    public void decide(ReviewId review, Draft draft, Member member) {
        await(review, TaskKind.APPROVE_DECISION);
        decisions.decide(review, draft, member);
    }

    /** Agrees to the approval as the second approver. */
    public void agree(ReviewId review, Member member) {
        await(review, TaskKind.APPROVE_AGAIN);
        decisions.secondApproval(review, SecondOutcome.AGREED, "The grounds hold.", member);
    }

    /** Waits until an open task of the kind is there. */
    public UserTask await(ReviewId review, TaskKind kind) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> open(review, kind), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<UserTask> open(ReviewId review, TaskKind kind) {
        return inbox.of(review.value()).stream()
                .filter(task -> task.kind() == kind && task.state() == UserTask.State.OPEN)
                .findFirst();
    }

    /** An approval with one condition. */
    public static Draft withCondition(LocalDate due) {
        return new Draft(
                DecisionOutcome.APPROVED_WITH_CONDITIONS,
                "The report covers what we use; the exceptions are covered on our side.",
                List.of(new Condition("Send the report of the hosting provider", "owner", due)),
                Optional.empty());
    }

    /** The exceptions found in the review. */
    public List<ExceptionCase> exceptions(ReviewId review) {
        return triage.of(review);
    }
}
