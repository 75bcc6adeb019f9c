package dev.vetted.tasks.internal;

import dev.vetted.shared.Json;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.NewTask;
import dev.vetted.tasks.Schedule;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.tasks.UserTask;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A user task as stored, with the steps it may take. */
@Entity
@Table(name = "user_task")
public class UserTaskEntity {

    @Id
    private long taskKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TaskKind kind;

    private String title;
    private String elementId;
    private long processInstanceKey;
    private String engagementId;
    private String reviewId;
    private String subjectId;
    private String candidateGroup;
    private @Nullable String assignee;
    private int priority;
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UserTask.State state;

    private Instant createdAt;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;

    private @Nullable String outcome;

    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    protected UserTaskEntity() {}

    public static UserTaskEntity created(NewTask task, Instant at) {
        UserTaskEntity created = new UserTaskEntity();
        created.taskKey = task.key();
        created.kind = task.kind();
        created.title = task.title();
        created.elementId = task.elementId();
        created.processInstanceKey = task.processInstanceKey();
        created.engagementId = task.engagementId().toString();
        created.reviewId = task.reviewId().toString();
        created.subjectId = task.subjectId().toString();
        created.candidateGroup = task.candidateGroup();
        created.reschedule(task.schedule());
        created.state = UserTask.State.OPEN;
        created.createdAt = at;
        return created;
    }

    public long key() {
        return taskKey;
    }

    /** Returns whether this is news. */
    public boolean assign(String member) {
        requireOpen();
        requireHolder(member);
        boolean news = assignee == null;
        assignee = member;
        return news;
    }

    public void release(String member) {
        requireOpen();
        if (assignee == null) {
            throw new Refusal.Conflicting("Task %d is not claimed, so there is nothing to release.".formatted(taskKey));
        }
        requireHolder(member);
        assignee = null;
    }

    public void submit(String member, TaskOutcome submitted, Instant at) {
        requireOpen();
        requireHolder(member);
        assignee = member;
        submittedBy = member;
        submittedAt = at;
        outcome = Json.write(submitted);
        state = UserTask.State.SUBMITTED;
    }

    /** Returns whether the task was submitted here, now or before. */
    public boolean complete(Instant at) {
        if (state == UserTask.State.SUBMITTED) {
            state = UserTask.State.COMPLETED;
            endedAt = at;
        }
        return state == UserTask.State.COMPLETED;
    }

    public void cancel(Instant at) {
        if (state != UserTask.State.COMPLETED) {
            state = UserTask.State.CANCELED;
            endedAt = at;
        }
    }

    public void reschedule(Schedule schedule) {
        priority = schedule.priority();
        dueAt = schedule.dueAt().orElse(null);
    }

    public UserTask view() {
        return new UserTask(
                taskKey,
                kind,
                title,
                elementId,
                processInstanceKey,
                UUID.fromString(engagementId),
                UUID.fromString(reviewId),
                UUID.fromString(subjectId),
                candidateGroup,
                Optional.ofNullable(assignee),
                priority,
                Optional.ofNullable(dueAt),
                state,
                createdAt,
                Optional.ofNullable(submittedBy),
                Optional.ofNullable(submittedAt),
                Optional.ofNullable(outcome).map(it -> Json.read(it, TaskOutcome.class)));
    }

    private void requireOpen() {
        if (state != UserTask.State.OPEN) {
            throw new Refusal.Conflicting("Task %d is %s. Nothing more can be done with it.".formatted(taskKey, state));
        }
    }

    /** @throws Refusal.Conflicting when another person holds the task */
    public void requireHolder(String member) {
        if (assignee != null && !assignee.equals(member)) {
            throw new Refusal.Conflicting(
                    "Task %d is held by %s. Ask for its release first.".formatted(taskKey, assignee));
        }
    }
}
