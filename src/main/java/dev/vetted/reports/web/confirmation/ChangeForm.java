package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.Correction;
import dev.vetted.reports.Correction.Change;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.FactPart;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.shared.web.Entered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a person corrects, removes or adds, as typed. */
record ChangeForm(
        String fact,
        Change change,
        @Nullable Map<String, String> values,
        @Nullable String page,
        @Nullable String quote,
        @Nullable String reason) {

    private static final String NOT_IN_THE_REPORT = "Not in the report";

    ChangeForm {
        values = values == null ? Map.of() : values;
    }

    /** What was read, to be changed. */
    static ChangeForm of(FactKey key, Change change, FactNode read) {
        String reason = change == Change.REMOVE ? NOT_IN_THE_REPORT : "";
        return new ChangeForm(key.toString(), change, typed(key, read), read.pageText(), "", reason);
    }

    /** What was changed before, with what was read where it stays. */
    static ChangeForm of(Correction correction, FactNode read) {
        Map<String, String> values = typed(correction.fact(), read);
        FactNode corrected = FactNode.ofValue(
                correction.fact().field(), correction.corrected().orElse(JsonNodeFactory.instance.nullNode()));
        correction.fact().field().parts().stream()
                .filter(corrected::states)
                .forEach(part -> values.put(part.key(), PartText.typed(part.kind(), corrected.part(part))));
        return new ChangeForm(
                correction.fact().toString(),
                correction.change(),
                values,
                correction.page().map(String::valueOf).orElse(""),
                correction.quote().orElse(""),
                correction.reason());
    }

    private static Map<String, String> typed(FactKey key, FactNode read) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FactPart part : key.field().parts()) {
            values.put(part.key(), PartText.typed(part.kind(), read.part(part)));
        }
        return values;
    }

    FactKey key() {
        return FactKey.of(fact);
    }

    Correction toCorrection() {
        return new Correction(
                key(),
                change,
                Optional.empty(),
                change == Change.REMOVE ? Optional.empty() : Optional.of(value()),
                change == Change.REMOVE ? Optional.empty() : Entered.number(page, "Page"),
                Entered.text(quote),
                Entered.text(reason).orElse(""));
    }

    private JsonNode value() {
        if (key().field().shape() != Shape.ITEMS) {
            FactPart part = key().field().parts().getFirst();
            return PartText.value(part.kind(), values.get(part.key()));
        }
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        for (FactPart part : key().field().parts()) {
            value.set(part.key(), PartText.value(part.kind(), values.get(part.key())));
        }
        return value;
    }
}
