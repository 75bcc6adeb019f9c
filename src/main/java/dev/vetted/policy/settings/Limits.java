package dev.vetted.policy.settings;

import java.util.List;

/** A record of settings that belong together. */
public interface Limits {

    /** What its values say against each other, each as a sentence that tells what to change. */
    default List<String> contradictions() {
        return List.of();
    }
}
