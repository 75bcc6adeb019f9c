package dev.vetted.decisions;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.decisions.internal.FirstApprovalEntity;
import dev.vetted.decisions.internal.FirstApprovalRecords;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one or two steps by which a review is approved, or not. */
@Component
class Approvals {

    private final DecisionBasis basis;
    private final Validity validity;
    private final Approvers approvers;
    private final RiskAssessments risks;
    private final FirstApprovalRecords firstApprovals;
    private final Recommendations recommendations;
    private final DecisionWriter writer;
    private final TaskInbox inbox;
    private final AuditTrail audit;
    private final Clock clock;

    Approvals(
            DecisionBasis basis,
            Validity validity,
            Approvers approvers,
            RiskAssessments risks,
            FirstApprovalRecords firstApprovals,
            Recommendations recommendations,
            DecisionWriter writer,
            TaskInbox inbox,
            AuditTrail audit,
            Clock clock) {
        this.basis = basis;
        this.validity = validity;
        this.approvers = approvers;
        this.risks = risks;
        this.firstApprovals = firstApprovals;
        this.recommendations = recommendations;
        this.writer = writer;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    DecisionStep first(ReviewId review, Draft draft, Member member) {
        Basis restsOn = basis.currentRecommendation(review).basis();
        approvers.admit(TaskKind.APPROVE_DECISION, review, member);
        inbox.submit(
                TaskKind.APPROVE_DECISION,
                review.value(),
                member,
                TaskOutcome.of(ApprovalOutcome.valueOf(draft.outcome().name())));
        Optional<LocalDate> until = validity.until(review, draft);
        if (draft.outcome().approves() && wantsTwo(review)) {
            return keep(new FirstApproval(review, draft.until(until), restsOn, member.name(), clock.instant()), member);
        }
        return new DecisionStep.Decided(writer.write(review, draft.until(until), restsOn, member));
    }

    Optional<Decision> second(FirstApproval first, SecondOutcome outcome, String reason, Member member) {
        ReviewId review = first.review();
        if (reason.isBlank()) {
            throw new Refusal.Invalid("Give a reason: it becomes part of the evidence.");
        }
        Length.atMost(Length.GROUNDS, "reason", reason);
        approvers.admit(TaskKind.APPROVE_AGAIN, review, member);
        if (outcome != SecondOutcome.RETURNED) {
            checkCurrent(first);
        }
        inbox.submit(TaskKind.APPROVE_AGAIN, review.value(), member, TaskOutcome.of(outcome));
        firstApprovals.deleteById(review.toString());
        return switch (outcome) {
            case AGREED -> {
                validity.until(review, first.draft());
                yield Optional.of(writer.write(
                        first, new SecondApproval(member.name(), reason.strip(), clock.instant()), member));
            }
            case REJECTED -> Optional.of(writer.write(review, Draft.rejection(reason.strip()), first.basis(), member));
            case RETURNED -> {
                recommendations.returned(review, reason.strip(), member);
                yield Optional.empty();
            }
        };
    }

    private boolean wantsTwo(ReviewId review) {
        return risks.find(review).orElseThrow().wantsTwo();
    }

    private DecisionStep keep(FirstApproval first, Member member) {
        firstApprovals.save(FirstApprovalEntity.of(first));
        audit.record(
                member.actor(),
                "first approval given",
                new AuditSubject("review", first.review().toString()),
                Map.of(
                        "outcome", first.draft().outcome().name(),
                        "reason", first.draft().grounds()));
        return new DecisionStep.AwaitingSecond(first);
    }

    private void checkCurrent(FirstApproval first) {
        Recommendation recommendation = basis.currentRecommendation(first.review());
        if (!recommendation.basis().equals(first.basis())) {
            throw new Refusal.Conflicting(
                    "The first approval is outdated: what it rests on has changed since %s. Return it."
                            .formatted(first.approvedAt()));
        }
    }
}
