package dev.vetted.reports;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A fact that a person corrected, removed or added. Values have the form that they have in the reading: text, yes or
 * no, or for an item of a list with several parts an object of those that matter here.
 *
 * @param fact which fact; the list for one that is added
 * @param asRead what stood there before; empty when nothing was found, or the fact is added
 * @param corrected what stands there now; empty when the report does not state it
 * @param page where it stands; empty when it stands nowhere, or where it was read
 * @param quote the words as printed, if the person gave them
 * @param reason why
 */
public record Correction(
        FactKey fact,
        Change change,
        Optional<JsonNode> asRead,
        Optional<JsonNode> corrected,
        Optional<Integer> page,
        Optional<String> quote,
        String reason) {

    private static final int QUOTE_LENGTH = 5000;

    /** What became of a fact. */
    public enum Change {
        /** It says something else than was read. */
        CORRECT,
        /** The report does not state it. */
        REMOVE,
        /** The report states it and the reading lacks it. */
        ADD
    }

    public Correction {
        if (reason == null || reason.isBlank()) {
            throw new Refusal.Invalid("Give a reason for the change of %s.".formatted(fact));
        }
        Length.atMost(Length.GROUNDS, "reason for the change of " + fact, reason);
        quote.ifPresent(words -> Length.atMost(QUOTE_LENGTH, "quote for " + fact, words));
        if (page.filter(it -> it < 1).isPresent()) {
            throw new Refusal.Invalid("Give the page of %s, from 1.".formatted(fact));
        }
    }

    /** The fact says something else. */
    public static Correction correct(
            FactKey fact, JsonNode value, Optional<Integer> page, Optional<String> quote, String reason) {
        return new Correction(fact, Change.CORRECT, Optional.empty(), Optional.of(value), page, quote, reason);
    }

    /** The report does not state the fact. */
    public static Correction remove(FactKey fact, String reason) {
        return new Correction(
                fact, Change.REMOVE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), reason);
    }

    /** The list lacks a fact. */
    public static Correction add(ReadingField list, JsonNode value, int page, Optional<String> quote, String reason) {
        return new Correction(
                FactKey.of(list), Change.ADD, Optional.empty(), Optional.of(value), Optional.of(page), quote, reason);
    }
}
