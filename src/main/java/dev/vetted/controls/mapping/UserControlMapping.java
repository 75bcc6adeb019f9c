package dev.vetted.controls.mapping;

import dev.vetted.reports.reading.Reading;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The user entity controls of a review and what was made of them.
 *
 * @param section whether the report's list of them was read: that none is here then means that none is there
 * @param cases in the order of the report
 */
public record UserControlMapping(
        ReviewId review, Reading.Status section, List<UserControlCase> cases, Optional<Completion> completion) {

    public UserControlMapping {
        cases = List.copyOf(cases);
    }

    public int count(Treatment treatment) {
        return (int) cases.stream().filter(it -> it.treatment() == treatment).count();
    }

    /** Whether completing it needs a reason: something is open, or nothing was found to map. */
    public boolean needsReason() {
        return cases.isEmpty() || count(Treatment.OPEN) > 0;
    }

    /**
     * That a person completed the mapping.
     *
     * @param reason why it may stay open or empty; absent when everything is settled
     * @param findings on us as of that day
     * @param policyVersion the policy that was in force
     */
    public record Completion(
            Optional<String> reason,
            List<ControlFinding> findings,
            LocalDate asOf,
            int policyVersion,
            String completedBy,
            Instant completedAt) {

        public Completion {
            findings = List.copyOf(findings);
        }
    }

    /** What a person made of a mapping; there is no other way out of the task. */
    public enum Outcome {
        COMPLETED,
        COMPLETED_WITH_FINDINGS
    }
}
