package dev.vetted.screening.subject;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs of consecutive words, by which texts are compared. */
public final class Shingles {

    private Shingles() {}

    /** @param left out words of this name */
    static Set<Integer> of(Collection<String> texts, String left, int words) {
        Set<String> ignored = new HashSet<>(words(left));
        Set<Integer> shingles = new HashSet<>();
        for (String text : texts) {
            List<String> kept =
                    words(text).stream().filter(word -> !ignored.contains(word)).toList();
            for (int i = 0; i + words <= kept.size(); i++) {
                shingles.add(kept.subList(i, i + words).hashCode());
            }
        }
        return shingles;
    }

    /** The different words of a text. */
    public static Set<String> distinct(String text) {
        return new HashSet<>(words(text));
    }

    /** The share of words that two short texts have in common, from 0 to 1. */
    public static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
