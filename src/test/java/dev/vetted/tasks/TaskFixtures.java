package dev.vetted.tasks;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tasks of one review. */
public final class TaskFixtures {
    public static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));
    public static final Member ALAN = new Member("alan", Set.of(Member.ANALYSTS));
    public static final Member BRUNO = new Member("bruno", Set.of(Member.APPROVERS));
    public static final Member BERTA = new Member("berta", Set.of(Member.APPROVERS));
    /** An analyst who is an approver as well. */
    public static final Member CARLA = new Member("carla", Set.of(Member.ANALYSTS, Member.APPROVERS));

    public static final Member UDO = new Member("udo", Set.of(Member.AUDITORS));
    public static final UUID ENGAGEMENT = UUID.fromString("22222222-0000-0000-0000-000000000001");
    public static final UUID REVIEW = UUID.fromString("33333333-0000-0000-0000-000000000001");
    public static final Instant CREATED = Instant.parse("2026-11-02T08:00:00Z");
    public static final Instant DUE = Instant.parse("2026-11-07T08:00:00Z");

    /** More than a JSON number of a browser can hold. */
    public static final long KEY = 9_007_199_254_740_993L;

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

    public static NewTask uploadTask(long key) {
        return task(key, TaskKind.UPLOAD_REPORT, ENGAGEMENT, REVIEW, REVIEW);
    }

    public static NewTask approvalTask(long key) {
        return task(key, TaskKind.APPROVE_DECISION, ENGAGEMENT, REVIEW, REVIEW);
    }

    /** A task for the group that does tasks of its kind. */
    public static NewTask task(long key, TaskKind kind, UUID engagement, UUID review, UUID subject) {
        boolean approval = kind == TaskKind.APPROVE_DECISION;
        return new NewTask(
                key,
                kind,
                kind.name().replace('_', ' '),
                "UserTask_" + kind.name(),
                2251799813685300L,
                engagement,
                review,
                subject,
                approval ? Member.APPROVERS : Member.ANALYSTS,
                new Schedule(approval ? 70 : 50, Optional.of(DUE)));
    }
}
