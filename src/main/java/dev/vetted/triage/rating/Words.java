package dev.vetted.triage.rating;

import dev.vetted.criteria.CriterionId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Values of factors in words, and how much two texts share. */
final class Words {

    private Words() {}

    static String ids(Collection<CriterionId> criteria) {
        return criteria.stream().map(CriterionId::value).collect(Collectors.joining(", "));
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** How many of all their different words two texts share, in percent. */
    static int sharedPercent(String one, String other) {
        Set<String> words = words(one);
        Set<String> all = words(other);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(all);
        all.addAll(words);
        return all.isEmpty() ? 0 : 100 * shared.size() / all.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
