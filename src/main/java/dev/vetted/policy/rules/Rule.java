package dev.vetted.policy.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of the catalogue.
 *
 * @param check what must hold
 * @param inputs the facts it looks at
 * @param severity what a failure counts as, unless the policy says otherwise
 * @param raised what it counts as in a worse case; empty when there is none
 * @param rationale why it matters
 * @param basis what it is answered from
 */
public record Rule(
        RuleId id,
        RuleGroup group,
        String check,
        String inputs,
        RuleSeverity severity,
        Optional<Raised> raised,
        String rationale,
        Set<RuleBasis> basis) {

    /** Another severity in a worse case. */
    public record Raised(RuleSeverity severity, String when) {}

    public Rule {
        List<RuleBasis> ordered = basis.stream().sorted().toList();
        basis = Collections.unmodifiableSet(new LinkedHashSet<>(ordered));
    }

    /** Whether the service can answer it alone; all others need a person or facts from outside. */
    @JsonIgnore
    public boolean isComputable() {
        return basis.equals(Set.of(RuleBasis.READING));
    }
}
