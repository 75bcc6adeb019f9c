package dev.vetted.screening;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.screening.internal.Computed;
import dev.vetted.screening.internal.ScreeningEntity;
import dev.vetted.screening.internal.ScreeningRecords;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges the confirmed report of a review by all rules, and keeps what persons answer where that cannot tell. */
@Component
public class Screenings {

    private final ScreeningRecords records;
    private final ScreeningSources sources;
    private final TaskInbox inbox;
    private final AuditTrail audit;
    private final Clock clock;

    Screenings(ScreeningRecords records, ScreeningSources sources, TaskInbox inbox, AuditTrail audit, Clock clock) {
        this.records = records;
        this.sources = sources;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Screens the review's report. Screening again changes nothing unless reading, scope, use or policy did; answers of
     * persons stay.
     */
    @Transactional
    public Screening screen(ReviewId review, Actor actor) {
        ScreeningEntity screening = records.findById(review.toString()).orElseGet(() -> ScreeningEntity.of(review));
        Computed computed = sources.computed(review);
        if (screening.compute(computed, sources.policy(computed.policyVersion()))) {
            records.save(screening);
            Screening now = screening.view();
            record(
                    actor,
                    "report screened",
                    review,
                    Map.of(
                            "screening", now.hash().hex(),
                            "policy", Integer.toString(now.policyVersion()),
                            "reliability",
                                    Integer.toString(now.scores().reliability().value()),
                            "fit", Integer.toString(now.scores().fit().value())));
        }
        return screening.view();
    }

    /**
     * Answers a rule in place of what was computed, which stays beside the answer.
     *
     * @param evidence what the answer rests on
     * @throws Refusal.Invalid when there is no such rule, or no evidence
     * @throws Refusal.Conflicting when the checklist is not open
     */
    @Transactional
    public Screening answer(ReviewId review, RuleId rule, RuleVerdict verdict, String evidence, Member member) {
        ScreeningEntity screening = entity(review);
        inbox.check(TaskKind.WORK_CHECKLIST, review.value(), member);
        if (RuleCatalogue.shipped().find(rule).isEmpty()) {
            throw new Refusal.Invalid("There is no rule %s. Take one of the checklist.".formatted(rule));
        }
        if (evidence.isBlank()) {
            throw new Refusal.Invalid("Rule %s: say what the answer rests on.".formatted(rule));
        }
        Length.atMost(Length.GROUNDS, "evidence for rule " + rule, evidence);
        ReviewPolicy policy = sources.policy(screening.policyVersion());
        screening.answer(new ChecklistAnswer(rule, verdict, evidence.strip(), member.name(), clock.instant()), policy);
        Screening now = screening.view();
        record(
                member.actor(),
                "rule answered",
                review,
                Map.of(
                        "rule", rule.value(),
                        "verdict", verdict.name(),
                        "evidence", evidence.strip(),
                        "screening", now.hash().hex()));
        return now;
    }

    /**
     * Completes the checklist and thereby does its task.
     *
     * @param reason why the rules that block the report and that nobody answered cannot be told; empty if there are none
     * @throws Refusal.Invalid when such a rule is open without a reason
     */
    @Transactional
    public Screening complete(ReviewId review, String reason, Member member) {
        if (!reason.isBlank()) {
            of(review).unanswered().forEach(rule -> answer(review, rule, RuleVerdict.CANNOT_TELL, reason, member));
        }
        ScreeningEntity screening = entity(review);
        screening.complete(member.name(), clock.instant());
        inbox.submit(TaskKind.WORK_CHECKLIST, review.value(), member, TaskOutcome.of(Screening.Outcome.COMPLETED));
        Screening completed = screening.view();
        record(
                member.actor(),
                "checklist completed",
                review,
                Map.of("screening", completed.hash().hex()));
        return completed;
    }

    /** @throws Refusal.Conflicting when the report was not screened yet */
    @Transactional(readOnly = true)
    public Screening of(ReviewId review) {
        return entity(review).view();
    }

    @Transactional(readOnly = true)
    public Optional<Screening> find(ReviewId review) {
        return records.findById(review.toString()).map(ScreeningEntity::view);
    }

    /** Digest of results and answers as they stand; it changes when any of them does. */
    @Transactional(readOnly = true)
    public Sha256 hash(ReviewId review) {
        return of(review).hash();
    }

    /** Everyone who answered a rule or completed the checklist. */
    @Transactional(readOnly = true)
    public Set<String> preparers(ReviewId review) {
        Set<String> people = new HashSet<>();
        find(review).ifPresent(it -> {
            it.answers().forEach(answer -> people.add(answer.by()));
            it.completedBy().ifPresent(people::add);
        });
        return people;
    }

    private ScreeningEntity entity(ReviewId review) {
        return records.findById(review.toString())
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The report of review %s is not screened yet. Confirm reading and scope first."
                                .formatted(review)));
    }

    private void record(Actor actor, String action, ReviewId review, Map<String, String> details) {
        audit.record(actor, action, new AuditSubject("review", review.toString()), details);
    }
}
