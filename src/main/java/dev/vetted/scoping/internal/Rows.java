package dev.vetted.scoping.internal;

import dev.vetted.reports.reading.Fact;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How rows are made of facts, and names compared. */
final class Rows {

    static final String NOT_READ = "not found in the report";

    private Rows() {}

    static ScopeRow row(
            String id,
            ScopeSubject subject,
            String required,
            String covered,
            ScopeVerdict verdict,
            String reason,
            Fact<?> source) {
        return new ScopeRow(
                id,
                subject,
                required,
                covered,
                verdict,
                verdict,
                reason,
                Optional.ofNullable(source.page()),
                source.words());
    }

    /** The rows with ids of their own: names that differ in punctuation only would give the same. */
    static List<ScopeRow> numbered(List<ScopeRow> rows) {
        Set<String> taken = new HashSet<>();
        List<ScopeRow> numbered = new ArrayList<>();
        for (ScopeRow row : rows) {
            String id = row.id();
            for (int number = 2; !taken.add(id); number++) {
                id = row.id() + "-" + number;
            }
            numbered.add(row.withId(id));
        }
        return numbered;
    }

    /** Equal but for case and punctuation, or one contained in the other word by word: "US" is not in "Australia". */
    static boolean sameName(String ours, String theirs) {
        String a = spaced(ours);
        String b = spaced(theirs);
        return !a.isBlank()
                && !b.isBlank()
                && (a.contains(b) || b.contains(a) || a.replace(" ", "").equals(b.replace(" ", "")));
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    static String words(String constant) {
        String words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The words with one space before, between and after them. */
    private static String spaced(String name) {
        return (" " + name.toLowerCase(Locale.ROOT) + " ").replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
