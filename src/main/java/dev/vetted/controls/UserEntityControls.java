package dev.vetted.controls;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.controls.internal.CompletionEntity;
import dev.vetted.controls.internal.CompletionRecords;
import dev.vetted.controls.internal.UserControlEntity;
import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.CuecId;
import dev.vetted.controls.mapping.Treatment;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.mapping.UserControlMapping;
import dev.vetted.controls.mapping.UserControlMapping.Completion;
import dev.vetted.controls.mapping.UserControlMapping.Outcome;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Json;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.thirdparties.ReviewId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what on our side answers each user entity control that the confirmed report of a review expects of us. */
@Component
public class UserEntityControls {

    private final UserControlCases cases;
    private final CompletionRecords completions;
    private final MappingSources sources;
    private final TaskInbox inbox;
    private final AuditTrail audit;

    UserEntityControls(
            UserControlCases cases,
            CompletionRecords completions,
            MappingSources sources,
            TaskInbox inbox,
            AuditTrail audit) {
        this.cases = cases;
        this.completions = completions;
        this.sources = sources;
        this.inbox = inbox;
        this.audit = audit;
    }

    /**
     * Opens a case for each user entity control of the confirmed reading. Preparing again changes nothing; what settles or
     * completes prepares by itself.
     */
    @Transactional
    public List<CuecId> prepare(ReviewId review, Actor actor) {
        AssuranceReport report = confirmed(review);
        int opened = cases.open(review, report);
        if (opened > 0) {
            record(actor, "user controls listed", review, Map.of("count", Integer.toString(opened)));
        }
        return cases.of(report).stream().map(UserControlCase::id).toList();
    }

    /**
     * Maps one to controls of ours, in place of what was made of it before; to none of them, it is open again.
     *
     * @throws Refusal.Invalid when one of the controls is not in the register, or retired
     */
    @Transactional
    public UserControlCase map(ReviewId review, CuecId id, List<ControlCode> controls, Member member) {
        UserControlEntity found = changeable(review, id, member);
        sources.requireMappable(controls);
        found.map(controls, member.name(), sources.now());
        record(
                member.actor(),
                "user control mapped",
                review,
                Map.of(
                        "userControl",
                        id.toString(),
                        "controls",
                        controls.stream().map(ControlCode::value).collect(Collectors.joining(", "))));
        return found.view();
    }

    /** Notes that one does not concern our use. */
    @Transactional
    public UserControlCase notApplicable(ReviewId review, CuecId id, String reason, Member member) {
        UserControlEntity found = changeable(review, id, member);
        found.notApplicable(reason, member.name(), sources.now());
        record(
                member.actor(),
                "user control not applicable",
                review,
                Map.of("userControl", id.toString(), "reason", reason.strip()));
        return found.view();
    }

    /**
     * Completes the mapping and thereby does its task. What is open or rests on a control that does not answer for it
     * becomes a finding on us.
     *
     * @param reason why it may stay open, or why there is nothing to map; may be empty when everything is settled
     */
    @Transactional
    public UserControlMapping complete(ReviewId review, String reason, Member member) {
        checkNotComplete(review);
        prepare(review, member.actor());
        UserControlMapping mapping = of(review);
        if (mapping.needsReason() && reason.isBlank()) {
            throw new Refusal.Invalid(
                    mapping.cases().isEmpty()
                            ? "No user entity control was read. Look for them in the report, and say in a reason why there is nothing to map."
                            : "%d of the user entity controls are open. Map them, or say in a reason why they stay open; each becomes a finding on us."
                                    .formatted(mapping.count(Treatment.OPEN)));
        }
        Length.atMost(Length.GROUNDS, "reason", reason);
        List<ControlFinding> findings = findings(review);
        completions.save(CompletionEntity.of(
                review,
                new Completion(
                        Optional.of(reason.strip()).filter(it -> !it.isEmpty()),
                        findings,
                        sources.today(),
                        sources.policy().number(),
                        member.name(),
                        sources.now())));
        inbox.submit(
                TaskKind.MAP_USER_CONTROLS,
                review.value(),
                member,
                TaskOutcome.of(findings.isEmpty() ? Outcome.COMPLETED : Outcome.COMPLETED_WITH_FINDINGS));
        record(
                member.actor(),
                "user controls completed",
                review,
                Map.of(
                        "findings", Integer.toString(findings.size()),
                        "reason", reason.strip(),
                        "controls", hash(review).hex()));
        return of(review);
    }

    /** What there is to map in a review, and what was made of it; nothing before a reading is confirmed. */
    @Transactional(readOnly = true)
    public UserControlMapping of(ReviewId review) {
        Optional<AssuranceReport> report = sources.report(review);
        return new UserControlMapping(
                review,
                report.map(it -> it.confirmed().orElseThrow().reading().status(Reading.Section.USER_ENTITY_CONTROLS))
                        .orElse(Reading.Status.NOT_FOUND),
                report.map(cases::of).orElse(List.of()),
                completions.findById(review.toString()).map(CompletionEntity::view));
    }

    /** The findings on us as of today, in the order of the report. */
    @Transactional(readOnly = true)
    public List<ControlFinding> findings(ReviewId review) {
        List<UserControlCase> found = of(review).cases();
        return sources.soundness(review, UserControlCases.controls(found)).findings(found);
    }

    /** Who mapped, left out or completed. */
    @Transactional(readOnly = true)
    public Set<String> preparers(ReviewId review) {
        UserControlMapping mapping = of(review);
        Set<String> people = new TreeSet<>();
        mapping.cases().forEach(it -> it.settledBy().ifPresent(people::add));
        mapping.completion().map(Completion::completedBy).ifPresent(people::add);
        return people;
    }

    /**
     * Digest of what answers for what as it stands: it changes when a mapping does, and when a mapped control is retired,
     * put in place, or loses its owner.
     */
    @Transactional(readOnly = true)
    public Sha256 hash(ReviewId review) {
        UserControlMapping mapping = of(review);
        Map<String, List<String>> states =
                sources.controls(UserControlCases.controls(mapping.cases())).values().stream()
                        .collect(Collectors.toMap(
                                it -> it.code().value(),
                                it -> List.of(it.status().name(), it.owner().isPresent() ? "owned" : "unowned")));
        return Sha256.of(Json.write(Map.of(
                "cases", mapping.cases(), "completed", mapping.completion().isPresent(), "controls", states)));
    }

    private UserControlEntity changeable(ReviewId review, CuecId id, Member member) {
        if (!member.isIn(Member.ANALYSTS)) {
            throw new Refusal.Forbidden("Analysts map user entity controls. Ask one of them.");
        }
        checkNotComplete(review);
        if (!prepare(review, member.actor()).contains(id)) {
            throw new Refusal.Unknown("Review %s has no user entity control %s. Check the ids.".formatted(review, id));
        }
        return cases.stored(id);
    }

    private void checkNotComplete(ReviewId review) {
        completions.findById(review.toString()).map(CompletionEntity::view).ifPresent(it -> {
            throw new Refusal.Conflicting(
                    "The user entity controls of review %s were completed by %s.".formatted(review, it.completedBy()));
        });
    }

    private AssuranceReport confirmed(ReviewId review) {
        return sources.report(review)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "Review %s has no report with a confirmed reading. Confirm the reading first."
                                .formatted(review)));
    }

    private void record(Actor actor, String action, ReviewId review, Map<String, String> details) {
        audit.record(actor, action, new AuditSubject("review", review.toString()), details);
    }
}
