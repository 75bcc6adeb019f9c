package dev.vetted.controls.register;

import dev.vetted.criteria.CriterionId;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the register says of one of our own controls.
 *
 * @param owner the person who answers for it; without one it is unowned, which is a finding
 * @param evidence where it can be seen that it works: words or a link
 * @param criteria the trust services criteria it serves, in their order
 * @param reviewedOn when somebody last looked whether it works
 * @param intervalMonths how long such a review counts; empty for as long as the policy says
 */
public record ControlEntry(
        ControlCode code,
        String title,
        String description,
        Optional<String> owner,
        Optional<String> evidence,
        List<CriterionId> criteria,
        Optional<LocalDate> reviewedOn,
        Optional<Integer> intervalMonths,
        ControlStatus status) {

    public static final int DESCRIPTION = 4000;
    public static final int CRITERIA = 61;
    public static final int LONGEST_INTERVAL = 120;

    public ControlEntry {
        title = title.strip();
        description = description.strip();
        owner = owner.map(String::strip).filter(it -> !it.isEmpty());
        evidence = evidence.map(String::strip).filter(it -> !it.isEmpty());
        criteria = criteria.stream().distinct().sorted().toList();
        if (title.isEmpty()) {
            throw new Refusal.Invalid("Give the control a title.");
        }
        Length.atMost(Length.NAME, "title", title);
        Length.atMost(DESCRIPTION, "description", description);
        owner.ifPresent(it -> Length.atMost(Length.PERSON, "owner", it));
        evidence.ifPresent(it -> Length.atMost(Length.GROUNDS, "evidence", it));
        if (criteria.size() > CRITERIA) {
            throw new Refusal.Invalid(
                    "A control serves %d criteria at most. Name those it serves most.".formatted(CRITERIA));
        }
        intervalMonths.ifPresent(ControlEntry::checkInterval);
    }

    private static void checkInterval(int months) {
        if (months < 1 || months > LONGEST_INTERVAL) {
            throw new Refusal.Invalid("The review interval is %d months. Give 1 to %d months, or leave it empty."
                    .formatted(months, LONGEST_INTERVAL));
        }
    }

    /** The same control in another state. */
    public ControlEntry with(ControlStatus other) {
        return new ControlEntry(code, title, description, owner, evidence, criteria, reviewedOn, intervalMonths, other);
    }
}
