package dev.vetted.tasks;

import dev.vetted.shared.Refusal;
import dev.vetted.tasks.internal.UserTaskEntity;
import dev.vetted.tasks.internal.UserTaskRecords;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells before anything is typed whether a member may do the task about a subject. */
@Component
public class OpenTasks {

    private final UserTaskRecords records;
    private final TaskEligibility eligibility;

    OpenTasks(UserTaskRecords records, TaskEligibility eligibility) {
        this.records = records;
        this.eligibility = eligibility;
    }

    /** What keeps the member from doing the task now, in words for that member; empty when nothing does. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(TaskKind kind, UUID subjectId, Member member) {
        return records.findBySubjectIdAndKindAndState(subjectId.toString(), kind, UserTask.State.OPEN)
                .map(UserTaskEntity::view)
                .map(task -> obstacle(task, member))
                .orElse(Optional.of("This task is not open: it was done already, or is not due yet."));
    }

    private Optional<String> obstacle(UserTask task, Member member) {
        try {
            eligibility.check(task, member);
        } catch (Refusal.Forbidden refused) {
            return Optional.of(refused.getMessage());
        }
        return task.assignee()
                .filter(holder -> !holder.equals(member.name()))
                .map(holder -> "%s holds this task. Ask for its release first.".formatted(holder));
    }
}
