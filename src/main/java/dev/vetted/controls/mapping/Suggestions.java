package dev.vetted.controls.mapping;

import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds those of our controls that may answer a user entity control: they speak of the same topic, or serve the same
 * criterion. Retired controls are never suggested, and planned ones come after those in place.
 */
public final class Suggestions {

    /** Less than this is no more than a word in common. */
    static final int LEAST = 15;

    private static final int MOST = 5;

    private final List<Likeness.Ours> controls;

    private Suggestions(List<Likeness.Ours> controls) {
        this.controls = controls;
    }

    public static Suggestions among(List<ControlEntry> register) {
        return new Suggestions(register.stream()
                .filter(it -> it.status() != ControlStatus.RETIRED)
                .map(Likeness.Ours::of)
                .toList());
    }

    /** The best ones, best first. */
    public List<Suggestion> forControl(UserEntityControl expected) {
        Likeness likeness = Likeness.to(expected);
        return controls.stream()
                .map(likeness::with)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Suggestion::score).reversed().thenComparing(Suggestion::control))
                .limit(MOST)
                .toList();
    }
}
