package dev.vetted.scoping.internal;

import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How rows are made of what the report says. */
final class Rows {

    static final String NOT_READ = "not found in the report";

    private Rows() {}

    /** A row of a proposal. Nothing is covered by a report without the place where it says so. */
    static ScopeRow row(
            String id,
            ScopeSubject subject,
            String required,
            String covered,
            ScopeVerdict verdict,
            String reason,
            Citation citation) {
        boolean unplaced = verdict == ScopeVerdict.COVERED && citation.page().isEmpty();
        ScopeVerdict proposed = unplaced ? ScopeVerdict.TO_CONFIRM : verdict;
        return new ScopeRow(
                id,
                subject,
                required,
                covered,
                proposed,
                proposed,
                unplaced ? reason + " Look up where the report says so." : reason,
                citation.page(),
                citation.quote());
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

    static String words(String constant) {
        String words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
