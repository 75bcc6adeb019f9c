package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.FactKey;
import dev.vetted.reports.FactPart;
import dev.vetted.reports.PointToCheck;
import dev.vetted.reports.PointToCheck.Cause;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.reports.reading.Origin;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the cards of facts, sections and warnings. */
final class FactCards {

    private static final Set<String> SHOWN_APART = Set.of("tests", "result");

    private final JsonNode reading;
    private final Map<String, PointToCheck> points;
    private final Set<String> checked;
    private final Map<String, ChangeSheet> changes;

    FactCards(
            JsonNode reading, Map<String, PointToCheck> points, Set<String> checked, Map<String, ChangeSheet> changes) {
        this.reading = reading;
        this.points = points;
        this.checked = checked;
        this.changes = changes;
    }

    /** The fact of a field, or all of its list. */
    List<FactCard> of(ReadingField field) {
        return field.isList()
                ? IntStream.range(0, reading.path(field.key()).size())
                        .mapToObj(place -> card(FactKey.of(field, place)))
                        .toList()
                : List.of(card(FactKey.of(field)));
    }

    private FactCard card(FactKey key) {
        FactNode fact = FactNode.of(reading, key);
        FactPart main = main(key.field());
        return new FactCard(
                key.toString(),
                name(key, fact),
                fact.isFound(),
                fact.isFound() ? fact.words(main) : ReadingWords.NOT_FOUND,
                further(key.field(), fact),
                fact.node().path("tests").valueStream().map(JsonNode::asString).toList(),
                fact.pageText(),
                fact.quote().equals(fact.words(main)) ? "" : fact.quote(),
                ReadingWords.confidence(fact.confidence()),
                fact.origin().equals(Origin.OCR.name()) ? fact.basis() + ", read from a picture" : fact.basis(),
                key.field() == ReadingField.CONTROLS ? result(fact.node()) : null,
                look(key.toString()),
                checked.contains(key.toString()),
                true,
                fact.isFound(),
                changes.get(key.toString()));
    }

    /** The part that says most. */
    private static FactPart main(ReadingField field) {
        List<FactPart> parts = field.parts();
        return parts.stream()
                .filter(part -> part.key().equals("text") || part.key().equals("service"))
                .findFirst()
                .orElse(parts.getFirst());
    }

    private static String name(FactKey key, FactNode fact) {
        ReadingField field = key.field();
        if (field.shape() != Shape.ITEMS) {
            return field.label();
        }
        return Optional.of(fact.part(field.parts().getFirst()))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .orElse(
                        switch (field) {
                            case EXCEPTIONS -> "Control not stated";
                            case SUBSERVICE_CONTROLS -> "Any provider";
                            default ->
                                "%s %d".formatted(field.label(), key.item().orElse(0) + 1);
                        });
    }

    private static List<FactCard.Part> further(ReadingField field, FactNode fact) {
        if (field.shape() != Shape.ITEMS) {
            return List.of();
        }
        return field.parts().stream()
                .skip(1)
                .filter(part -> part != main(field) && !SHOWN_APART.contains(part.key()))
                .map(part -> new FactCard.Part(part.label(), fact.words(part)))
                .toList();
    }

    private static Tag result(JsonNode control) {
        if (!control.path("result").isString()) {
            return Tag.attention("Result not read");
        }
        Result result = Result.valueOf(control.get("result").stringValue());
        return switch (result) {
            case NO_EXCEPTION -> Tag.good("No exception");
            case EXCEPTION -> Tag.bad("Exception");
            case NOT_TESTED_NO_OCCURRENCE, NOT_TESTED_OTHER, CARVED_OUT -> Tag.attention(Wording.of(result));
        };
    }

    FactCard ofSection(Section section, Status status) {
        String key = "status." + section.key();
        return plain(key, ReadingWords.name(section), "", ReadingWords.status(status), null, null);
    }

    FactCard ofWarning(int place, Warning warning) {
        return plain(
                "warnings[%d]".formatted(place),
                Wording.of(warning.kind()),
                warning.message(),
                null,
                warning.page(),
                warning.quote());
    }

    /** A fact that nobody corrects. */
    FactCard ofTextLayer(String words, @Nullable Integer page) {
        return plain("textLayer", "Text layer", words, null, page, null);
    }

    private FactCard plain(
            String key, String name, String value, @Nullable Tag tag, @Nullable Integer page, @Nullable String quote) {
        return new FactCard(
                key,
                name,
                true,
                value,
                List.of(),
                List.of(),
                page == null ? "" : page.toString(),
                Objects.requireNonNullElse(quote, ""),
                "",
                "",
                tag,
                look(key),
                checked.contains(key),
                false,
                false,
                null);
    }

    /** Why the fact needs a look; a warning says it itself. */
    private String look(String key) {
        return Optional.ofNullable(points.get(key))
                .map(point -> point.cause() == Cause.WARNING ? "Look this up in the report." : point.why())
                .orElse("");
    }
}
