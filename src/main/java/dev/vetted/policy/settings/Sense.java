package dev.vetted.policy.settings;

import java.util.ArrayList;
import java.util.List;

/** Collects what values say against each other. */
public final class Sense {

    private final List<String> contradictions = new ArrayList<>();

    /** @param otherwise what to change when it does not hold */
    public Sense holds(boolean condition, String otherwise) {
        if (!condition) {
            contradictions.add(otherwise);
        }
        return this;
    }

    public List<String> contradictions() {
        return List.copyOf(contradictions);
    }
}
