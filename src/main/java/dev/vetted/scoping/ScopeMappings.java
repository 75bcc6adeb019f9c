package dev.vetted.scoping;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.reports.ReportId;
import dev.vetted.scoping.internal.ScopeMappingEntity;
import dev.vetted.scoping.internal.ScopeMappingRecords;
import dev.vetted.scoping.internal.ScopeProposal;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what the report covers of our use, and keeps what a person confirmed. */
@Component
public class ScopeMappings {

    private final ScopeMappingRecords records;
    private final ScopeSources sources;
    private final TaskInbox inbox;
    private final AuditTrail audit;
    private final Clock clock;

    ScopeMappings(ScopeMappingRecords records, ScopeSources sources, TaskInbox inbox, AuditTrail audit, Clock clock) {
        this.records = records;
        this.sources = sources;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes the mapping of an accepted report. Proposing again changes nothing. */
    @Transactional
    public void propose(ReviewId review, ReportId report, RequiredAssurance required, Actor actor) {
        if (records.existsById(review.toString())) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        PolicyVersion policy = sources.policy();
        ScopeProposal proposal = sources.proposal(review, report, required, policy.policy(), today);
        records.save(ScopeMappingEntity.proposed(
                new ScopeMapping(
                        review,
                        required,
                        Optional.of(policy.number()),
                        Optional.of(today),
                        proposal.rows(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                now));
        record(
                actor,
                "scope proposed",
                review,
                Map.of("report", report.toString(), "policy", Integer.toString(policy.number())));
    }

    /**
     * Confirms the mapping with answers to what was left to confirm.
     *
     * @throws Refusal.Invalid when a row still is to be confirmed, or an answer names no row
     */
    @Transactional
    public ScopeMapping confirm(ReviewId review, List<ScopeAnswer> answers, Member member) {
        ScopeMappingEntity mapping = entity(review);
        mapping.confirm(answers, member.name(), clock.instant());
        inbox.submit(TaskKind.CONFIRM_SCOPE, review.value(), member, TaskOutcome.of(ScopeMapping.Outcome.CONFIRMED));
        ScopeMapping confirmed = mapping.view();
        record(
                member.actor(),
                "scope confirmed",
                review,
                Map.of(
                        "gaps", Integer.toString(confirmed.gaps()),
                        "scope", confirmed.hash().orElseThrow().hex()));
        return confirmed;
    }

    /** @throws Refusal.Conflicting when none was proposed yet */
    @Transactional(readOnly = true)
    public ScopeMapping get(ReviewId review) {
        return entity(review).view();
    }

    @Transactional(readOnly = true)
    public Optional<ScopeMapping> find(ReviewId review) {
        return records.findById(review.toString()).map(ScopeMappingEntity::view);
    }

    private ScopeMappingEntity entity(ReviewId review) {
        return records.findById(review.toString())
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The scope of review %s is not mapped yet. Confirm the reading first.".formatted(review)));
    }

    private void record(Actor actor, String action, ReviewId review, Map<String, String> details) {
        audit.record(actor, action, new AuditSubject("review", review.toString()), details);
    }
}
