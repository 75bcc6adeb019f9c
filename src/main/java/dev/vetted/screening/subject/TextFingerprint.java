package dev.vetted.screening.subject;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.reports.reading.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A short mark of what a report says of controls and tests, by which two reports can be compared without keeping the
 * text of either.
 *
 * <p>The text is cut into runs of five words. For each of 128 different orders of all thinkable runs the mark keeps
 * which of the text's runs comes first (MinHash). In how many of the orders two texts agree is an estimate of the share
 * of runs they have in common, right to within 9 points for 19 of 20 pairs.
 *
 * @param minima of each order; empty for a text too short to compare
 */
public record TextFingerprint(@JsonValue List<Long> minima) {

    private static final int ORDERS = 128;
    private static final int FEWEST_SHINGLES = 50;
    private static final int WORDS = 5;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TextFingerprint {
        minima = List.copyOf(minima);
    }

    /** The mark of the texts of controls and tests, without the name of whose they are. */
    public static TextFingerprint of(Reading reading) {
        String own = reading.serviceOrganization().asOptional().orElse("");
        List<String> texts = new ArrayList<>();
        reading.controls().forEach(control -> {
            texts.add(control.text());
            texts.addAll(control.tests());
        });
        Set<Integer> shingles = Shingles.of(texts, own, WORDS);
        return shingles.size() < FEWEST_SHINGLES
                ? new TextFingerprint(List.of())
                : new TextFingerprint(minima(shingles));
    }

    private static List<Long> minima(Set<Integer> shingles) {
        long[] least = new long[ORDERS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int shingle : shingles) {
            for (int order = 0; order < ORDERS; order++) {
                least[order] = Math.min(least[order], mixed(shingle, order));
            }
        }
        return Arrays.stream(least).boxed().toList();
    }

    /** The place of a run in one of the orders, by the finalizer of SplitMix64. */
    private static long mixed(int shingle, int order) {
        long z = (shingle & 0xFFFFFFFFL) + (order + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }

    /** Whether there was text enough to compare. */
    public boolean isComparable() {
        return minima.size() == ORDERS;
    }

    /** The estimated share of runs in common, in percent; 0 if either has too little text. */
    public int likeness(TextFingerprint other) {
        if (!isComparable() || !other.isComparable()) {
            return 0;
        }
        int same = 0;
        for (int order = 0; order < ORDERS; order++) {
            same += minima.get(order).equals(other.minima.get(order)) ? 1 : 0;
        }
        return 100 * same / ORDERS;
    }
}
