package dev.vetted.decisions;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.decisions.internal.FirstApprovalEntity;
import dev.vetted.decisions.internal.FirstApprovalRecords;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Approvals that wait for a second approver. */
@Component
class FirstApprovals {

    private final FirstApprovalRecords records;
    private final RiskAssessments risks;
    private final AuditTrail audit;
    private final Clock clock;

    FirstApprovals(FirstApprovalRecords records, RiskAssessments risks, AuditTrail audit, Clock clock) {
        this.records = records;
        this.risks = risks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether one approver is not enough for a draft. */
    boolean isOneOfTwo(ReviewId review, Draft draft) {
        return draft.outcome().approves() && risks.find(review).orElseThrow().wantsTwo();
    }

    FirstApproval keep(ReviewId review, Draft draft, Basis basis, Member member) {
        FirstApproval first = new FirstApproval(review, draft, basis, member.name(), clock.instant());
        records.save(FirstApprovalEntity.of(first));
        audit.record(
                member.actor(),
                "first approval given",
                new AuditSubject("review", review.toString()),
                Map.of("outcome", draft.outcome().name(), "reason", draft.grounds()));
        return first;
    }

    /** Takes it away once a second approver has answered. */
    void end(FirstApproval first) {
        records.deleteById(first.review().toString());
    }

    SecondApproval agreed(String reason, Member member) {
        return new SecondApproval(member.name(), reason, clock.instant());
    }
}
