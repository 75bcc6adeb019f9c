package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says of two sets of names which name is missing where. */
final class Differences {

    private final List<String> all = new ArrayList<>();

    /** Both have to hold the same names. */
    Differences both(String kind, Object one, Set<String> ofOne, Object other, Set<String> ofOther) {
        return within(kind, one, ofOne, other, ofOther).within(kind, other, ofOther, one, ofOne);
    }

    /** Each name of the part has to be among those of the whole. */
    Differences within(String kind, Object part, Set<String> ofPart, Object whole, Set<String> ofWhole) {
        Set<String> missing = new TreeSet<>(ofPart);
        missing.removeAll(ofWhole);
        missing.forEach(it -> all.add("%s %s of %s is missing in %s".formatted(kind, it, part, whole)));
        return this;
    }

    void areNone() {
        assertThat(all).isEmpty();
    }
}
