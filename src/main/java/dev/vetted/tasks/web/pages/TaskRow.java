package dev.vetted.tasks.web.pages;

import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.UserTask;
import java.time.Duration;
import java.time.Instant;

/**
 * A task as the inbox shows it.
 *
 * @param engagement third party and service
 * @param urgency how far away the due date is, in words
 * @param problem why the last claim or release was refused; empty when it was not
 */
record TaskRow(
        String key,
        String title,
        String kind,
        String engagement,
        String due,
        Tag urgency,
        String priority,
        String assignee,
        boolean claimable,
        boolean releasable,
        String problem) {

    private static final int RAISED = 60;
    private static final int HOURS_OF_A_DAY = 24;

    static TaskRow of(UserTask task, String engagement, Member member, Instant now, String problem) {
        boolean mine = task.assignee().filter(member.name()::equals).isPresent();
        return new TaskRow(
                Long.toString(task.key()),
                task.title(),
                Wording.of(task.kind()),
                engagement,
                Wording.of(task.dueAt()),
                task.dueAt().map(due -> urgency(due, now)).orElse(Tag.neutral("No due date")),
                "%s (%d)".formatted(task.priority() >= RAISED ? "High" : "Normal", task.priority()),
                mine ? "You" : task.assignee().orElse("Nobody yet"),
                task.state() == UserTask.State.OPEN && task.assignee().isEmpty() && member.isIn(task.candidateGroup()),
                task.state() == UserTask.State.OPEN && mine,
                problem);
    }

    private static Tag urgency(Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        String distance = distance(left.abs());
        if (left.isNegative()) {
            return Tag.bad("Overdue by " + distance);
        }
        return left.toDays() < 1 ? Tag.attention("Due in " + distance) : Tag.neutral("Due in " + distance);
    }

    /** In days from two days on, rounded; in hours below. */
    private static String distance(Duration distance) {
        int hours = (int) distance.toHours();
        return hours < 2 * HOURS_OF_A_DAY
                ? Wording.count(hours, "hour", "hours")
                : Wording.count((hours + HOURS_OF_A_DAY / 2) / HOURS_OF_A_DAY, "day", "days");
    }
}
