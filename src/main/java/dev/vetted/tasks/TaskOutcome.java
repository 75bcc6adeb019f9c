package dev.vetted.tasks;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of a task, as far as the process has to know.
 *
 * @param result constant of the enumeration that the process decides by
 * @param reference what was made in the task, such as the report uploaded
 */
public record TaskOutcome(String result, Optional<UUID> reference) {

    public static TaskOutcome of(Enum<?> result) {
        return new TaskOutcome(result.name(), Optional.empty());
    }

    public TaskOutcome referringTo(UUID reference) {
        return new TaskOutcome(result, Optional.of(reference));
    }
}
