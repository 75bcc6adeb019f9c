package dev.vetted.reports.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import tools.jackson.databind.JsonNode;

/** How far a reading agrees with the truth, part by part; the mean of the parts is the score of a document. */
public final class Accuracy {

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

    private final JsonNode truth;
    private final JsonNode reading;
    private final Map<String, Double> parts = new TreeMap<>();

    private Accuracy(JsonNode truth, JsonNode reading) {
        this.truth = truth;
        this.reading = reading;
    }

    public static Accuracy of(JsonNode truth, JsonNode reading) {
        Accuracy accuracy = new Accuracy(truth, reading);
        accuracy.scalars();
        List.of("categories", "opinionCriteria", "unreadablePages").forEach(accuracy::plainList);
        accuracy.organizations();
        accuracy.listed("subserviceControls");
        accuracy.listed("userEntityControls");
        accuracy.controls();
        accuracy.exceptions();
        return accuracy;
    }

    public double score() {
        return parts.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    @Override
    public String toString() {
        Map<String, Double> low = new TreeMap<>(parts);
        low.values().removeIf(value -> value >= 1);
        return "parts below 1: " + low;
    }

    /** Readings that would lead a person to a wrong decision. */
    public List<String> misleading() {
        List<String> found = new ArrayList<>();
        String opinion = text(truth.get("opinion"));
        String read = text(reading.at("/opinion/value"));
        if (!opinion.isEmpty() && !opinion.equals("UNQUALIFIED") && read.equals("UNQUALIFIED")) {
            found.add("a modified opinion read as unqualified");
        }
        if (opinion.isEmpty() && !read.isEmpty()) {
            found.add("an opinion where there is none");
        }
        if (!truth.get("exceptions").isEmpty()
                && reading.get("exceptions").isEmpty()
                && text(reading.at("/status/tests")).equals("READ")) {
            found.add("exceptions overlooked in tests said to be read");
        }
        Set<String> extra = values(reading.get("categories"));
        extra.removeAll(values(truth.get("categories")));
        extra.forEach(category -> found.add(category + " is not covered by the opinion"));
        return found;
    }

    private void scalars() {
        for (String key : SCALARS) {
            String expected = text(truth.get(key));
            String actual = text(reading.at("/" + key + "/value"));
            if (!expected.isEmpty() || !actual.isEmpty()) {
                boolean same = expected.equals(actual)
                        || !expected.isEmpty() && letters(expected).equals(letters(actual));
                parts.put(key, same ? 1.0 : 0.0);
            }
        }
    }

    private void plainList(String key) {
        Set<String> expected = values(truth.get(key));
        Set<String> actual = values(reading.get(key));
        Set<String> both = new HashSet<>(expected);
        both.retainAll(actual);
        share(key, both.size(), expected.size(), actual.size());
    }

    private void organizations() {
        List<JsonNode> expected = items(truth, "subserviceOrganizations");
        List<JsonNode> actual = items(reading, "subserviceOrganizations");
        Map<JsonNode, JsonNode> pairs =
                pairs(expected, actual, (a, b) -> alike(text(a.get("name")), text(b.get("name"))), 0.85);
        share("subservice.name", pairs.size(), expected.size(), actual.size());
        part("subservice.method", pairs, pairs.size(), "method");
    }

    private void listed(String key) {
        List<JsonNode> expected = items(truth, key);
        List<JsonNode> actual = items(reading, key);
        Map<JsonNode, JsonNode> pairs =
                pairs(expected, actual, (a, b) -> alike(text(a.get("text")), text(b.get("text"))), 0.85);
        share(key + ".text", pairs.size(), expected.size(), actual.size());
        pairs.keySet().removeIf(item -> item.get("criteria").isEmpty());
        criteria(key + ".criteria", pairs, pairs.size());
    }

    private void controls() {
        Map<String, JsonNode> expected = byId(items(truth, "controls"));
        Map<String, JsonNode> actual = byId(items(reading, "controls"));
        Map<JsonNode, JsonNode> pairs = new LinkedHashMap<>();
        expected.forEach((id, control) -> {
            if (actual.containsKey(id)) {
                pairs.put(control, actual.get(id));
            }
        });
        share("control.id", pairs.size(), expected.size(), actual.size());
        if (!expected.isEmpty()) {
            part("control.result", pairs, expected.size(), "result");
            criteria("control.criteria", pairs, expected.size());
            long texts = pairs.entrySet().stream()
                    .filter(pair -> alike(
                                    text(pair.getKey().get("text")),
                                    text(pair.getValue().get("text")))
                            >= 0.9)
                    .count();
            parts.put("control.text", texts / (double) expected.size());
        }
    }

    private void exceptions() {
        List<JsonNode> expected = items(truth, "exceptions");
        List<JsonNode> actual = items(reading, "exceptions");
        Map<JsonNode, JsonNode> pairs = pairs(
                expected,
                actual,
                (a, b) -> (text(a.get("controlId")).equals(text(b.get("controlId"))) ? 0.5 : 0)
                        + 0.5 * alike(text(a.get("text")), text(b.get("text"))),
                0.6);
        share("exception", pairs.size(), expected.size(), actual.size());
        if (!expected.isEmpty()) {
            for (String key : List.of("deviations", "sample", "text", "managementResponse")) {
                part("exception." + key, pairs, expected.size(), key);
            }
        }
    }

    private void part(String name, Map<JsonNode, JsonNode> pairs, int all, String key) {
        long same = pairs.entrySet().stream()
                .filter(pair -> letters(text(pair.getKey().get(key)))
                        .equals(letters(text(pair.getValue().get(key)))))
                .count();
        if (all > 0) {
            parts.put(name, same / (double) all);
        }
    }

    private void criteria(String name, Map<JsonNode, JsonNode> pairs, int all) {
        long same = pairs.entrySet().stream()
                .filter(pair -> values(pair.getKey().get("criteria"))
                        .equals(values(pair.getValue().get("criteria"))))
                .count();
        if (all > 0) {
            parts.put(name, same / (double) all);
        }
    }

    private void share(String name, int both, int expected, int actual) {
        if (expected + actual > 0) {
            parts.put(name, 2.0 * both / (expected + actual));
        }
    }

    static Map<JsonNode, JsonNode> pairs(
            List<JsonNode> expected, List<JsonNode> actual, ToDoubleBiFunction<JsonNode, JsonNode> like, double least) {
        List<JsonNode> free = new ArrayList<>(actual);
        Map<JsonNode, JsonNode> pairs = new LinkedHashMap<>();
        for (JsonNode item : expected) {
            free.stream()
                    .max((a, b) -> Double.compare(like.applyAsDouble(item, a), like.applyAsDouble(item, b)))
                    .filter(best -> like.applyAsDouble(item, best) >= least)
                    .ifPresent(best -> {
                        free.remove(best);
                        pairs.put(item, best);
                    });
        }
        return pairs;
    }

    /** The longest common run of both ends, as a share of the longer text. */
    static double alike(String first, String second) {
        String a = letters(first);
        String b = letters(second);
        if (a.equals(b)) {
            return 1;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return (head + tail) / (double) Math.max(1, Math.max(a.length(), b.length()));
    }

    private static Map<String, JsonNode> byId(List<JsonNode> controls) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        controls.stream()
                .filter(control -> !text(control.get("id")).isEmpty())
                .forEach(control -> byId.put(letters(text(control.get("id"))), control));
        return byId;
    }

    static List<JsonNode> items(JsonNode document, String key) {
        List<JsonNode> items = new ArrayList<>();
        document.get(key).forEach(items::add);
        return items;
    }

    static Set<String> values(JsonNode list) {
        Set<String> values = new HashSet<>();
        list.forEach(item -> values.add(text(item.isObject() ? item.get("value") : item)));
        return values;
    }

    static String text(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() ? "" : node.asString();
    }

    static String letters(String text) {
        return text.replace("\uFB01", "fi")
                .replace("\uFB02", "fl")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "");
    }
}
