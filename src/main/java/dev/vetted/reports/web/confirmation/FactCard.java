package dev.vetted.reports.web.confirmation;

import dev.vetted.shared.web.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the page shows it.
 *
 * @param key what the fact is called in corrections, checks and marks
 * @param name what kind of fact it is, or which one of a list
 * @param value what it says
 * @param further its other parts
 * @param tests how a control was tested
 * @param page where it stands; empty where it stands nowhere
 * @param confidence in words and as a number, or empty
 * @param basis how it was found, or empty
 * @param tag a state in a word
 * @param look why it needs a look of its own, or empty
 * @param checked whether it was looked at
 * @param correctable whether a person may correct it
 * @param removable whether a person may remove it
 * @param change what the person changes in it
 */
record FactCard(
        String key,
        String name,
        boolean found,
        String value,
        List<Part> further,
        List<String> tests,
        String page,
        String quote,
        String confidence,
        String basis,
        @Nullable Tag tag,
        String look,
        boolean checked,
        boolean correctable,
        boolean removable,
        @Nullable ChangeSheet change) {

    /** A part with its label. */
    record Part(String label, String value) {}

    public boolean needsLook() {
        return !look.isEmpty();
    }
}
