package dev.vetted.scoping.internal;

import dev.vetted.reports.reading.Fact;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import java.util.Locale;
import java.util.Optional;

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
                Optional.ofNullable(source.quote()));
    }

    /** Equal but for case and punctuation, or one contained in the other. */
    static boolean sameName(String ours, String theirs) {
        String a = letters(ours);
        String b = letters(theirs);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    static String words(String constant) {
        String words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
