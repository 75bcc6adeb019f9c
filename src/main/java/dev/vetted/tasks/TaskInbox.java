package dev.vetted.tasks;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.internal.UserTaskEntity;
import dev.vetted.tasks.internal.UserTaskRecords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The inbox: who may take which task, and what was submitted. */
@Component
public class TaskInbox {

    private final UserTaskRecords records;
    private final TaskEligibility eligibility;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskInbox(
            UserTaskRecords records,
            TaskEligibility eligibility,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.eligibility = eligibility;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Open tasks offered to a group of the member, most urgent first; auditors and administrators see all. */
    @Transactional(readOnly = true)
    public List<UserTask> openFor(Member member) {
        return records.findByStateOrderByPriorityDescDueAtAscTaskKeyAsc(UserTask.State.OPEN).stream()
                .map(UserTaskEntity::view)
                .filter(task -> eligibility.maySee(task, member))
                .toList();
    }

    /** All tasks of a review, in the order they came up. */
    @Transactional(readOnly = true)
    public List<UserTask> of(UUID reviewId) {
        return records.findByReviewIdOrderByTaskKeyAsc(reviewId.toString()).stream()
                .map(UserTaskEntity::view)
                .toList();
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public UserTask get(long key) {
        return entity(key).view();
    }

    /** Takes an open task. Taking one's own task again changes nothing. */
    @Transactional
    public UserTask claim(long key, Member member) {
        UserTaskEntity task = entity(key);
        eligibility.check(task.view(), member);
        if (task.assign(member.name())) {
            assignmentChanged(task, member, "task claimed");
        }
        return task.view();
    }

    /** Gives a task back to its group. */
    @Transactional
    public UserTask release(long key, Member member) {
        UserTaskEntity task = entity(key);
        task.release(member.name());
        assignmentChanged(task, member, "task released");
        return task.view();
    }

    /**
     * Records that a person decided the open task about a subject; part of the transaction of the decision itself. A
     * task nobody had claimed is claimed on the way.
     *
     * @throws Refusal.Conflicting when no such task is open, or another person holds it
     * @throws Refusal.Forbidden when the member may not take it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void submit(TaskKind kind, UUID subjectId, Member member, TaskOutcome outcome) {
        UserTaskEntity task = open(kind, subjectId);
        eligibility.check(task.view(), member);
        task.submit(member.name(), outcome, clock.instant());
        events.publishEvent(new UserTask.Submitted(task.key()));
    }

    /** Refuses whom {@link #submit} would refuse, before anything is done that no rollback takes back. */
    @Transactional(readOnly = true)
    public void check(TaskKind kind, UUID subjectId, Member member) {
        UserTaskEntity task = open(kind, subjectId);
        eligibility.check(task.view(), member);
        task.requireHolder(member.name());
    }

    private void assignmentChanged(UserTaskEntity task, Member member, String action) {
        audit.record(
                member.actor(),
                action,
                new AuditSubject("review", task.view().reviewId().toString()),
                Map.of("task", task.view().title(), "key", Long.toString(task.key())));
        events.publishEvent(new UserTask.AssignmentChanged(task.key()));
    }

    private UserTaskEntity open(TaskKind kind, UUID subjectId) {
        return records.findBySubjectIdAndKindAndState(subjectId.toString(), kind, UserTask.State.OPEN)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "No task %s is open for %s: it was done already, or is not due yet. See the review's tasks."
                                .formatted(kind, subjectId)));
    }

    private UserTaskEntity entity(long key) {
        return records.findById(key)
                .orElseThrow(() -> new Refusal.Unknown("There is no task %d. See your inbox.".formatted(key)));
    }
}
