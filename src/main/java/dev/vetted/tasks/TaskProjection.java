package dev.vetted.tasks;

import dev.vetted.tasks.internal.UserTaskEntity;
import dev.vetted.tasks.internal.UserTaskRecords;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows the engine's user tasks. Every method may be called again with the same facts. */
@Component
public class TaskProjection {

    private static final String HERE_ONLY =
            "%s this task in Vetted: there it is checked who may do so, and the decision is kept with its evidence.";

    private final UserTaskRecords records;
    private final Clock clock;

    TaskProjection(UserTaskRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** The engine creates a task. */
    @Transactional
    public void created(NewTask task) {
        if (!records.existsById(task.key())) {
            records.save(UserTaskEntity.created(task, clock.instant()));
        }
    }

    /** The engine is about to assign: only what was claimed here may pass. */
    @Transactional(readOnly = true)
    public Verdict assigning(long key, Optional<String> assignee) {
        return records.findById(key)
                .filter(task -> Objects.equals(task.view().assignee(), assignee))
                .<Verdict>map(task -> new Verdict.Allowed())
                .orElseGet(() -> new Verdict.Denied(HERE_ONLY.formatted("Claim")));
    }

    /** The engine changed the due date or the priority. */
    @Transactional
    public void updated(long key, Schedule schedule) {
        records.findById(key).ifPresent(task -> task.reschedule(schedule));
    }

    /** The engine is about to complete: only what was submitted here may pass. */
    @Transactional
    public Verdict completing(long key) {
        return records.findById(key)
                .filter(task -> task.complete(clock.instant()))
                .<Verdict>map(task -> new Verdict.Allowed())
                .orElseGet(() -> new Verdict.Denied(HERE_ONLY.formatted("Complete")));
    }

    /** The engine canceled the task. */
    @Transactional
    public void canceled(long key) {
        records.findById(key).ifPresent(task -> task.cancel(clock.instant()));
    }
}
