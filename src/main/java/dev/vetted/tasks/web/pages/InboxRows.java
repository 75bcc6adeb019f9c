package dev.vetted.tasks.web.pages;

import dev.vetted.shared.EngagementNames;
import dev.vetted.shared.web.Paged;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.UserTask;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rows of the inbox, with the names of the engagements they belong to. */
@Component
class InboxRows {

    private static final String UNKNOWN = "Unknown engagement";

    private final TaskInbox inbox;
    private final EngagementNames names;
    private final Clock clock;

    InboxRows(TaskInbox inbox, EngagementNames names, Clock clock) {
        this.inbox = inbox;
        this.names = names;
        this.clock = clock;
    }

    Paged<TaskRow> page(Show show, int number, Member member) {
        Paged<UserTask> tasks = Paged.of(
                inbox.openFor(member).stream()
                        .filter(task -> show.includes(task, member))
                        .toList(),
                number);
        Map<UUID, String> engagements = names.of(
                tasks.rows().stream().map(UserTask::engagementId).distinct().toList());
        return tasks.map(task ->
                TaskRow.of(task, engagements.getOrDefault(task.engagementId(), UNKNOWN), member, clock.instant(), ""));
    }

    TaskRow row(long key, Member member, String problem) {
        UserTask task = inbox.get(key);
        String engagement = names.of(List.of(task.engagementId())).getOrDefault(task.engagementId(), UNKNOWN);
        return TaskRow.of(task, engagement, member, clock.instant(), problem);
    }

    /** How many open tasks wait for this member: held by the member, or by nobody. */
    long waitingFor(Member member) {
        return inbox.openFor(member).stream()
                .filter(task -> member.isIn(task.candidateGroup()))
                .filter(task -> Show.UNCLAIMED.includes(task, member) || Show.MINE.includes(task, member))
                .count();
    }
}
