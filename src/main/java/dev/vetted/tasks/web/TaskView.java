package dev.vetted.tasks.web;

import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.tasks.UserTask;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the API shows it.
 *
 * @param key the engine's key, as text
 * @param outcome what the process goes on with, once submitted
 * @param links to the requests that do the task, while it is open
 */
record TaskView(
        String key,
        TaskKind kind,
        String title,
        String elementId,
        String processInstanceKey,
        String engagementId,
        String reviewId,
        String subjectId,
        String candidateGroup,
        @Nullable String assignee,
        int priority,
        @Nullable Instant dueAt,
        UserTask.State state,
        Instant createdAt,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String outcome,
        Map<String, String> links) {

    static TaskView of(UserTask task) {
        return new TaskView(
                Long.toString(task.key()),
                task.kind(),
                task.title(),
                task.elementId(),
                Long.toString(task.processInstanceKey()),
                text(task.engagementId()),
                text(task.reviewId()),
                text(task.subjectId()),
                task.candidateGroup(),
                task.assignee().orElse(null),
                task.priority(),
                task.dueAt().orElse(null),
                task.state(),
                task.createdAt(),
                task.submittedBy().orElse(null),
                task.submittedAt().orElse(null),
                task.outcome().map(TaskOutcome::result).orElse(null),
                TaskLinks.of(task));
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
