package dev.vetted.tasks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A user task as our service knows it.
 *
 * @param key the engine's key of the task
 * @param engagementId the engagement it belongs to
 * @param reviewId the review it belongs to
 * @param subjectId what it is about: the review, or the exception
 * @param candidateGroup the group it is offered to
 * @param outcome what was submitted
 */
public record UserTask(
        long key,
        TaskKind kind,
        String title,
        String elementId,
        long processInstanceKey,
        UUID engagementId,
        UUID reviewId,
        UUID subjectId,
        String candidateGroup,
        Optional<String> assignee,
        int priority,
        Optional<Instant> dueAt,
        State state,
        Instant createdAt,
        Optional<String> submittedBy,
        Optional<Instant> submittedAt,
        Optional<TaskOutcome> outcome) {

    /** Where a task stands. */
    public enum State {
        OPEN,
        /** Decided here; the engine has still to take note. */
        SUBMITTED,
        COMPLETED,
        CANCELED
    }

    /** A task was claimed or released: the engine's assignee has to follow. */
    public record AssignmentChanged(long key) {}

    /** A task was decided: the engine's task has to be completed. */
    public record Submitted(long key) {}
}
