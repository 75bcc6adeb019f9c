package dev.vetted.controls.mapping;

import dev.vetted.controls.mapping.ControlFinding.Kind;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges whether our controls answer for what they are mapped to: one does when it is in place, has an owner, and was
 * reviewed within its interval, which is never longer than the policy's.
 *
 * @param register our controls by id
 * @param attestMonths how long a review counts by the policy, for the tier at hand
 */
public record Soundness(Map<ControlCode, ControlEntry> register, int attestMonths, LocalDate today) {

    /** All findings, in the order of the report. */
    public List<ControlFinding> findings(List<UserControlCase> cases) {
        return cases.stream().flatMap(it -> findings(it).stream()).toList();
    }

    /** The findings on one user entity control. */
    public List<ControlFinding> findings(UserControlCase found) {
        return switch (found.treatment()) {
            case NOT_APPLICABLE -> List.of();
            case OPEN ->
                List.of(new ControlFinding(
                        found.id(),
                        found.ordinal(),
                        Kind.OPEN,
                        Optional.empty(),
                        "None of our controls answers it. Name one, or say why it does not concern our use."));
            case MAPPED ->
                found.controls().stream()
                        .flatMap(code -> problems(code).stream()
                                .map(it -> new ControlFinding(
                                        found.id(), found.ordinal(), it.kind, Optional.of(code), it.message)))
                        .toList();
        };
    }

    /** Whether at least one control without a finding answers it, or nothing needs to. */
    public boolean isMet(UserControlCase found) {
        return switch (found.treatment()) {
            case OPEN -> false;
            case NOT_APPLICABLE -> true;
            case MAPPED ->
                found.controls().stream().anyMatch(code -> problems(code).isEmpty());
        };
    }

    private List<Problem> problems(ControlCode code) {
        ControlEntry control = register.get(code);
        if (control == null) {
            return List.of(
                    new Problem(Kind.NOT_IN_REGISTER, code + " is not in the register. Add it, or map another."));
        }
        List<Problem> problems = new ArrayList<>();
        if (control.status() != ControlStatus.IN_PLACE) {
            problems.add(new Problem(
                    Kind.NOT_IN_PLACE,
                    "%s is %s. Put it in place, or map another."
                            .formatted(code, control.status() == ControlStatus.PLANNED ? "only planned" : "retired")));
        }
        if (control.owner().isEmpty()) {
            problems.add(new Problem(Kind.UNOWNED, code + " has no owner. Name the person who answers for it."));
        }
        review(control).ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> review(ControlEntry control) {
        if (control.reviewedOn().isEmpty()) {
            return Optional.of(new Problem(
                    Kind.NEVER_REVIEWED,
                    control.code() + " was never reviewed. Review it and note the day in the register."));
        }
        int interval = Math.min(control.intervalMonths().orElse(attestMonths), attestMonths);
        LocalDate due = control.reviewedOn().get().plusMonths(interval);
        return today.isAfter(due)
                ? Optional.of(new Problem(
                        Kind.REVIEW_OVERDUE,
                        "%s was reviewed on %s, which counts for %d months: the next review was due on %s."
                                .formatted(control.code(), control.reviewedOn().get(), interval, due)))
                : Optional.empty();
    }

    private record Problem(Kind kind, String message) {}
}
