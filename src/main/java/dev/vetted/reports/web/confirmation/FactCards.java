package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.FactKey;
import dev.vetted.reports.FactPart;
import dev.vetted.reports.PointToCheck;
import dev.vetted.reports.PointToCheck.Cause;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Origin;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.ReportOutline;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    /** What the document says of itself beside the facts that can be corrected. */
    List<FactCard> ofOutline(ReportOutline outline) {
        List<FactCard> cards = new ArrayList<>();
        cards.add(ofOutline("restrictedUse", "Use of the report is restricted", outline.restrictedUse()));
        cards.add(
                ofOutline("significantChangesDisclosed", "Significant changes", outline.significantChangesDisclosed()));
        cards.addAll(ofOutline("significantChanges", "Significant change", outline.significantChanges()));
        cards.addAll(ofOutline("serviceCommitments", "Service commitment", outline.serviceCommitments()));
        return cards;
    }

    private List<FactCard> ofOutline(String key, String name, List<Fact<String>> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(place -> ofOutline(key + "[" + place + "]", name, facts.get(place)))
                .toList();
    }

    private FactCard ofOutline(String key, String name, Fact<?> fact) {
        Object value = fact.value();
        String words = value == null
                ? ReadingWords.NOT_FOUND
                : value instanceof Boolean yes ? Wording.yesOrNo(yes) : value.toString();
        return plain(
                "outline." + key,
                name,
                words,
                null,
                new Fact<>(
                        value,
                        fact.page(),
                        words.equals(fact.quote()) ? null : fact.quote(),
                        fact.confidence(),
                        fact.basis(),
                        fact.origin(),
                        fact.recognisedText()));
    }

    FactCard ofTextLayer(String words, Fact<?> layer) {
        return plain("textLayer", "Text layer", words, null, layer);
    }

    FactCard ofSection(Section section, Status status) {
        return plain(
                "status." + section.key(),
                ReadingWords.name(section),
                "",
                ReadingWords.status(status),
                stated("", null, null));
    }

    FactCard ofWarning(int place, Warning warning) {
        return plain(
                "warnings[" + place + "]",
                Wording.of(warning.kind()),
                warning.message(),
                null,
                stated(warning.message(), warning.page(), warning.quote()));
    }

    private static Fact<String> stated(String value, @Nullable Integer page, @Nullable String quote) {
        return new Fact<>(value, page, quote, BigDecimal.ZERO, null, null, null);
    }

    /** Something that nobody corrects. */
    private FactCard plain(String key, String name, String value, @Nullable Tag tag, Fact<?> fact) {
        return new FactCard(
                key,
                name,
                fact.isFound(),
                value,
                List.of(),
                List.of(),
                fact.page() == null ? "" : fact.page().toString(),
                Objects.requireNonNullElse(fact.quote(), ""),
                ReadingWords.confidence(fact.confidence()),
                Objects.requireNonNullElse(fact.basis(), ""),
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
