package dev.vetted.decisions;

import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.triage.Severity;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a review found, as the decision table on residual risk takes it in.
 *
 * @param opinion of the auditor; null when the report does not state it
 * @param qualificationTouchesUse whether we lean on what the auditor excepts, or may
 * @param blockers rules that block the report and failed or cannot be told
 * @param worstException the most serious exception that has an effect on our use; null when one is not rated
 * @param scopeGaps what our use requires and the report does not cover
 * @param unownedControls user entity controls that none of our controls answers for
 */
public record ReviewFindings(
        @Nullable Opinion opinion,
        boolean qualificationTouchesUse,
        int blockers,
        @Nullable Severity worstException,
        int scopeGaps,
        int unownedControls) {

    private static final String NOT_STATED = "NOT_STATED";

    /** The inputs of the table by their names. What is not stated has a word that the table does not know as good. */
    public Map<String, Object> decisionInputs() {
        Map<String, Object> inputs = new TreeMap<>();
        inputs.put("opinion", opinion == null ? NOT_STATED : opinion.name());
        inputs.put("qualificationTouchesUse", qualificationTouchesUse);
        inputs.put("blockers", blockers);
        inputs.put("worstException", worstException == null ? NOT_STATED : worstException.name());
        inputs.put("scopeGaps", scopeGaps);
        inputs.put("unownedControls", unownedControls);
        return inputs;
    }
}
