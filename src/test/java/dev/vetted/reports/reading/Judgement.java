package dev.vetted.reports.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import tools.jackson.databind.JsonNode;

/** Whether one fact of a reading agrees with the truth, and how it was found. */
public record Judgement(String basis, BigDecimal confidence, boolean right, String what) {

    private static final List<String> SCALARS = List.of(
            "documentType",
            "textLayer",
            "serviceOrganization",
            "systemName",
            "serviceAuditor",
            "reportDate",
            "periodStart",
            "periodEnd",
            "asOfDate",
            "criteriaEdition",
            "opinion",
            "emphasisOfMatter",
            "significantIncidents");
    private static final List<String> VALUES = List.of("categories", "opinionCriteria", "unreadablePages", "locations");

    /** All facts that were found, an item of a list as a whole; lists that the truth does not have are left out. */
    public static List<Judgement> of(JsonNode truth, JsonNode reading) {
        List<Judgement> all = new ArrayList<>();
        for (String key : SCALARS) {
            JsonNode fact = reading.get(key);
            if (!fact.get("value").isNull()) {
                all.add(of(fact, key, same(truth.get(key), fact.get("value"))));
            }
        }
        for (String key : VALUES) {
            Set<String> expected = Accuracy.values(truth.path(key));
            for (JsonNode fact : truth.has(key) ? reading.get(key) : List.<JsonNode>of()) {
                all.add(of(fact, key, expected.contains(Accuracy.text(fact.get("value")))));
            }
        }
        all.addAll(items(truth, reading, "subserviceOrganizations", by("name"), equal("method")));
        all.addAll(items(truth, reading, "subserviceControls", by("text"), equal("criteria")));
        all.addAll(items(truth, reading, "userEntityControls", by("text"), equal("criteria")));
        all.addAll(items(
                truth,
                reading,
                "controls",
                (a, b) -> same(a.get("id"), b.get("id")) ? 1 : 0,
                equal("result").and(equal("criteria")).and((a, b) -> by("text").applyAsDouble(a, b) >= 0.9)));
        all.addAll(items(
                truth,
                reading,
                "exceptions",
                (a, b) -> same(a.get("controlId"), b.get("controlId"))
                        ? by("text").applyAsDouble(a, b)
                        : 0,
                equal("deviations").and(equal("sample")).and(equal("managementResponse"))));
        return all;
    }

    /** The parts, dates and statements of the outline; dates are left out where the truth has none. */
    public static List<Judgement> ofOutline(JsonNode truth, JsonNode outline) {
        List<Judgement> all = new ArrayList<>();
        for (JsonNode part : outline.get("parts")) {
            all.add(of(part, "part", Accuracy.values(truth.get("parts")).contains(Outline.part(part))));
        }
        for (JsonNode date : truth.has("dates") ? outline.get("dates") : List.<JsonNode>of()) {
            all.add(of(date, "date", Accuracy.values(truth.get("dates")).contains(Outline.date(date))));
        }
        for (String key : List.of("serviceCommitments", "significantChanges")) {
            for (JsonNode text : outline.get(key)) {
                boolean right = Accuracy.values(truth.get(key)).stream()
                        .anyMatch(start -> Accuracy.text(text.get("value")).startsWith(start));
                all.add(of(text, key, right));
            }
        }
        for (String key : List.of("significantChangesDisclosed", "restrictedUse")) {
            if (!outline.get(key).get("value").isNull()) {
                all.add(of(
                        outline.get(key),
                        key,
                        same(truth.get(key), outline.get(key).get("value"))));
            }
        }
        return all;
    }

    private static List<Judgement> items(
            JsonNode truth,
            JsonNode reading,
            String key,
            ToDoubleBiFunction<JsonNode, JsonNode> like,
            BiPredicate<JsonNode, JsonNode> agree) {
        if (!truth.has(key)) {
            return List.of();
        }
        Map<JsonNode, JsonNode> pairs =
                Accuracy.pairs(Accuracy.items(truth, key), Accuracy.items(reading, key), like, 0.85);
        List<Judgement> all = new ArrayList<>();
        for (JsonNode item : reading.get(key)) {
            boolean right = pairs.entrySet().stream()
                    .filter(pair -> pair.getValue() == item)
                    .anyMatch(pair -> agree.test(pair.getKey(), item));
            all.add(of(item, key, right));
        }
        return all;
    }

    private static ToDoubleBiFunction<JsonNode, JsonNode> by(String key) {
        return (a, b) -> Accuracy.alike(Accuracy.text(a.get(key)), Accuracy.text(b.get(key)));
    }

    /** Truths of drawn documents leave out what does not matter there. */
    private static BiPredicate<JsonNode, JsonNode> equal(String key) {
        return (a, b) -> !a.has(key)
                || (a.get(key).isArray()
                        ? a.get(key).isEmpty() || Accuracy.values(a.get(key)).equals(Accuracy.values(b.get(key)))
                        : same(a.get(key), b.get(key)));
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return Accuracy.letters(Accuracy.text(expected)).equals(Accuracy.letters(Accuracy.text(actual)));
    }

    private static Judgement of(JsonNode fact, String key, boolean right) {
        String value = fact.has("value") ? Accuracy.text(fact.get("value")) : Accuracy.text(fact.get("quote"));
        return new Judgement(
                fact.get("basis").asString(), fact.get("confidence").decimalValue(), right, key + ": " + value);
    }
}
