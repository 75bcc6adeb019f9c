package dev.vetted.tasks;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** User tasks as the engine creates them, and the people who do them. */
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

    private TaskFixtures() {}

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
