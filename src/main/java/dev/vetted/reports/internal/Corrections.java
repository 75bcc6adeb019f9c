package dev.vetted.reports.internal;

import dev.vetted.reports.Correction;
import dev.vetted.reports.Correction.Change;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Refusal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks what a person changes in a reading, and sets beside it what was read. */
final class Corrections {

    private static final Comparator<Correction> ORDER = Comparator.comparing(Correction::fact);

    private Corrections() {}

    /**
     * The corrections in the order of the reading, each with what was read and with no part that stays as it is.
     *
     * @throws Refusal.Invalid when one does not fit its fact, or changes nothing, or two are about the same fact
     */
    static List<Correction> complete(Reading reading, List<Correction> given) {
        ReadingTree read = new ReadingTree(reading);
        Set<FactKey> seen = new HashSet<>();
        for (Correction correction : given) {
            if (correction.change() != Change.ADD && !seen.add(correction.fact())) {
                throw new Refusal.Invalid("There are two corrections of %s. Keep one.".formatted(correction.fact()));
            }
        }
        return given.stream().sorted(ORDER).map(it -> complete(read, it)).toList();
    }

    private static Correction complete(ReadingTree read, Correction given) {
        return switch (given.change()) {
            case ADD -> added(given);
            case REMOVE -> removed(read, given);
            case CORRECT -> corrected(read, given);
        };
    }

    private static Correction added(Correction given) {
        if (!given.fact().field().isList() || given.fact().item().isPresent()) {
            throw new Refusal.Invalid("%s cannot be added to. Name a list, such as exceptions, or correct the fact."
                    .formatted(given.fact()));
        }
        if (given.page().isEmpty()) {
            throw new Refusal.Invalid("%s: give the page on which it stands."
                    .formatted(given.fact().field().label()));
        }
        JsonNode value = CorrectedValue.of(given)
                .orElseThrow(() -> new Refusal.Invalid("%s: give what the report states."
                        .formatted(given.fact().field().label())));
        return with(given, Optional.empty(), Optional.of(value));
    }

    private static Correction removed(ReadingTree read, Correction given) {
        Optional<JsonNode> before = read.value(given.fact());
        if (before.isEmpty()) {
            throw new Refusal.Invalid(
                    "%s was not found, so there is nothing to remove. Leave it as it is.".formatted(given.fact()));
        }
        return with(given, before, Optional.empty());
    }

    private static Correction corrected(ReadingTree read, Correction given) {
        Optional<JsonNode> before = read.value(given.fact());
        Optional<JsonNode> after = CorrectedValue.of(given);
        if (after.isEmpty() && given.fact().field().isList()) {
            throw new Refusal.Invalid(
                    "Give another value for %s, or remove it if the report does not state it.".formatted(given.fact()));
        }
        Correction complete = given.fact().field().shape() == Shape.ITEMS
                ? differing(given, before.orElseThrow(), after.orElseThrow())
                : with(given, before, after);
        if (complete.asRead().equals(complete.corrected()) && !movesTo(read.fact(given.fact()), given)) {
            throw new Refusal.Invalid(
                    "Nothing differs from what was read of %s. Give another value, or leave the fact as it is."
                            .formatted(given.fact()));
        }
        return complete;
    }

    private static boolean movesTo(ObjectNode fact, Correction given) {
        return given.page().filter(page -> page != fact.path("page").asInt(0)).isPresent()
                || given.quote().isPresent();
    }

    private static Correction differing(Correction given, JsonNode before, JsonNode after) {
        ObjectNode was = JsonNodeFactory.instance.objectNode();
        ObjectNode is = JsonNodeFactory.instance.objectNode();
        for (String part : after.propertyNames()) {
            if (!before.get(part).equals(after.get(part))) {
                was.set(part, before.get(part));
                is.set(part, after.get(part));
            }
        }
        return with(given, Optional.of(was), Optional.of(is));
    }

    private static Correction with(Correction given, Optional<JsonNode> asRead, Optional<JsonNode> corrected) {
        return new Correction(
                given.fact(), given.change(), asRead, corrected, given.page(), given.quote(), given.reason());
    }
}
