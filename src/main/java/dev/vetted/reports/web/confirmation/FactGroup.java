package dev.vetted.reports.web.confirmation;

import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts that belong together.
 *
 * @param id of the group within the page
 * @param status whether the section of the document was read that these facts come from
 * @param note what an empty group means, or what the facts come to
 * @param additions what a person may add
 * @param open whether its facts are in sight at first
 */
record FactGroup(
        String id,
        String title,
        @Nullable Tag status,
        String note,
        List<FactCard> facts,
        List<Addition> additions,
        boolean open) {

    /**
     * A list to which facts can be added.
     *
     * @param added what the person adds to it
     */
    record Addition(String list, String label, List<ChangeSheet> added) {}

    /** How many facts it has that need a look of their own. */
    public long looks() {
        return facts.stream().filter(FactCard::needsLook).count();
    }

    public String looksInWords() {
        return Wording.count(Math.toIntExact(looks()), "needs a look", "need a look");
    }
}
