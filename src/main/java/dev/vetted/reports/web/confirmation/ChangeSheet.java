package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.Correction;
import dev.vetted.reports.Correction.Change;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.FactPart;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.reports.web.CorrectionRequest;
import dev.vetted.shared.Json;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A change of a fact beside the fact: its form, and once it is accepted, what it comes to.
 *
 * @param problem why it is not accepted, or empty
 * @param sent the correction in the form of the API, to be sent with the confirmation; empty until it is accepted
 * @param differences the values before and after; empty until it is accepted
 */
record ChangeSheet(ChangeForm form, String problem, String sent, List<Difference> differences) {

    /** A part of a fact before and after. */
    record Difference(String label, String was, String is) {}

    static ChangeSheet open(ChangeForm form) {
        return new ChangeSheet(form, "", "", List.of());
    }

    static ChangeSheet refused(ChangeForm form, @Nullable String problem) {
        return new ChangeSheet(form, Objects.requireNonNullElse(problem, "This cannot be kept."), "", List.of());
    }

    /** @param kept with what was read */
    static ChangeSheet kept(ChangeForm form, Correction kept) {
        return new ChangeSheet(form, "", Json.write(CorrectionRequest.of(kept)), differences(kept));
    }

    private static List<Difference> differences(Correction kept) {
        FactKey key = kept.fact();
        FactNode was = FactNode.ofValue(key.field(), kept.asRead().orElse(JsonNodeFactory.instance.nullNode()));
        FactNode is = FactNode.ofValue(key.field(), kept.corrected().orElse(JsonNodeFactory.instance.nullNode()));
        return key.field().parts().stream()
                .filter(part -> key.field().shape() != Shape.ITEMS || was.states(part) || is.states(part))
                .filter(part -> kept.change() == Change.CORRECT
                        || was.words(part).length() + is.words(part).length() > 0)
                .map(part -> new Difference(part.label(), was.words(part), is.words(part)))
                .toList();
    }

    public String fact() {
        return form.fact();
    }

    public boolean isKept() {
        return !sent.isEmpty();
    }

    public boolean isAddition() {
        return form.change() == Change.ADD;
    }

    public boolean isRemoval() {
        return form.change() == Change.REMOVE;
    }

    /** What the form does. */
    public String title() {
        String what = form.key().field().label();
        return switch (form.change()) {
            case CORRECT -> "Correct: " + what;
            case REMOVE -> "Not in the report: " + what;
            case ADD -> "Add: " + what;
        };
    }

    /** What was kept, in a word. */
    public String done() {
        return switch (form.change()) {
            case CORRECT -> "Corrected";
            case REMOVE -> "Removed";
            case ADD -> "Added";
        };
    }

    public List<PartField> fields() {
        return isRemoval()
                ? List.of()
                : form.key().field().parts().stream().map(this::field).toList();
    }

    private PartField field(FactPart part) {
        return PartField.of(part, Objects.requireNonNullElse(form.values().get(part.key()), ""));
    }
}
