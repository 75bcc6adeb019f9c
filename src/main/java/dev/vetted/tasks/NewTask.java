package dev.vetted.tasks;

import java.util.UUID;

/** A task that the engine creates. */
public record NewTask(
        long key,
        TaskKind kind,
        String title,
        String elementId,
        long processInstanceKey,
        UUID engagementId,
        UUID reviewId,
        UUID subjectId,
        String candidateGroup,
        Schedule schedule) {}
