package dev.vetted.tasks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tasks of one review. */
public final class TaskFixtures {

    /** More than a JSON number of a browser can hold. */
    public static final long KEY = 9_007_199_254_740_993L;

    public static final UUID REVIEW = UUID.fromString("33333333-0000-0000-0000-000000000001");

    private static final UUID ENGAGEMENT = UUID.fromString("22222222-0000-0000-0000-000000000001");
    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    private TaskFixtures() {}

    public static UserTask open(TaskKind kind) {
        return task(kind, UserTask.State.OPEN, Optional.empty(), Optional.empty());
    }

    public static UserTask claimedBy(String assignee) {
        return task(TaskKind.UPLOAD_REPORT, UserTask.State.OPEN, Optional.of(assignee), Optional.empty());
    }

    public static UserTask submitted() {
        return task(
                TaskKind.UPLOAD_REPORT,
                UserTask.State.SUBMITTED,
                Optional.of("anna"),
                Optional.of(new TaskOutcome("UPLOADED", Optional.empty())));
    }

    private static UserTask task(
            TaskKind kind, UserTask.State state, Optional<String> assignee, Optional<TaskOutcome> outcome) {
        return new UserTask(
                KEY,
                kind,
                "Upload report",
                "UserTask_UploadReport",
                KEY - 1,
                ENGAGEMENT,
                REVIEW,
                REVIEW,
                Member.ANALYSTS,
                assignee,
                50,
                Optional.of(MORNING.plusSeconds(3600)),
                state,
                MORNING,
                outcome.map(it -> "anna"),
                outcome.map(it -> MORNING),
                outcome);
    }
}
