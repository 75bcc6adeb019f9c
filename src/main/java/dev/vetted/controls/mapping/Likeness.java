package dev.vetted.controls.mapping;

import dev.vetted.controls.mapping.Suggestion.Part;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How much one of our controls is like a user entity control, in parts that add up to at most 100 points. */
record Likeness(Map<ControlTopic, String> topics, List<CriterionId> criteria, Map<String, String> words) {

    private static final int FIRST_TOPIC = 50;
    private static final int FURTHER_TOPIC = 10;
    private static final int MOST_FURTHER = 2;
    private static final int SAME_CRITERION = 20;
    private static final int NEAR_CRITERION = 15;
    private static final int SAME_SERIES = 8;
    private static final int WORD = 2;
    private static final int MOST_WORDS = 5;
    private static final int PLANNED = -10;

    private static final Set<String> EMPTY_WORDS = Set.of(
            "user",
            "users",
            "entity",
            "entities",
            "customer",
            "customers",
            "responsible",
            "ensure",
            "ensuring",
            "their",
            "that",
            "with",
            "have",
            "from",
            "should",
            "must",
            "will",
            "which",
            "this",
            "they",
            "them",
            "control",
            "controls",
            "appropriate",
            "system",
            "systems",
            "service",
            "services",
            "using",
            "used",
            "within");

    static Likeness to(UserEntityControl expected) {
        return new Likeness(topicsOf(expected.text()), expected.criteria(), wordsOf(expected.text()));
    }

    /** Empty when they have too little in common. */
    Optional<Suggestion> with(Ours ours) {
        List<Part> parts = new ArrayList<>();
        topicParts(ours, parts);
        criteriaPart(ours).ifPresent(parts::add);
        int common = sum(parts);
        wordsPart(ours).ifPresent(parts::add);
        if (common < Suggestions.LEAST) {
            return Optional.empty();
        }
        if (ours.entry.status() == ControlStatus.PLANNED) {
            parts.add(new Part(PLANNED, "it is only planned"));
        }
        return Optional.of(new Suggestion(ours.entry.code(), ours.entry.title(), sum(parts), parts));
    }

    private void topicParts(Ours ours, List<Part> parts) {
        int further = 0;
        for (Map.Entry<ControlTopic, String> topic : topics.entrySet()) {
            String words = ours.topics.get(topic.getKey());
            if (words != null && further <= MOST_FURTHER) {
                parts.add(new Part(
                        further == 0 ? FIRST_TOPIC : FURTHER_TOPIC,
                        "both speak of %s: \"%s\" there, \"%s\" here"
                                .formatted(topic.getKey().label(), topic.getValue(), words)));
                further++;
            }
        }
    }

    private Optional<Part> criteriaPart(Ours ours) {
        List<CriterionId> served = ours.entry.criteria();
        Optional<Part> same = criteria.stream()
                .filter(served::contains)
                .findFirst()
                .map(it -> new Part(SAME_CRITERION, "both serve " + it));
        Optional<Part> near = topics.keySet().stream()
                .flatMap(topic -> topic.criteria().stream())
                .filter(served::contains)
                .findFirst()
                .map(it -> new Part(NEAR_CRITERION, "it serves %s, which lies near".formatted(it)));
        Optional<Part> series = criteria.stream()
                .map(CriterionId::series)
                .filter(it -> served.stream().anyMatch(id -> id.series().equals(it)))
                .findFirst()
                .map(it -> new Part(SAME_SERIES, "both serve series " + it));
        return same.or(() -> near).or(() -> series);
    }

    private Optional<Part> wordsPart(Ours ours) {
        List<String> shared = words.entrySet().stream()
                .filter(word -> ours.words.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .limit(MOST_WORDS)
                .toList();
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(WORD * shared.size(), "words in common: " + String.join(", ", shared)));
    }

    private static int sum(List<Part> parts) {
        return parts.stream().mapToInt(Part::points).sum();
    }

    private static Map<ControlTopic, String> topicsOf(String text) {
        Map<ControlTopic, String> topics = new LinkedHashMap<>();
        ControlTopic.of(text)
                .forEach(topic -> topics.put(topic, topic.wordsIn(text).orElseThrow()));
        return topics;
    }

    /** The words that mean something, by what is left of them without the commonest endings. */
    private static Map<String, String> wordsOf(String text) {
        Map<String, String> words = new TreeMap<>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(it -> it.length() > 3 && !EMPTY_WORDS.contains(it))
                .forEach(it -> words.putIfAbsent(it.replaceAll("(?<=\\p{L}{4})(?:ing|ed|es|(?<!s)s)$", ""), it));
        return words;
    }

    /** One of our controls with what is looked for in it. */
    record Ours(ControlEntry entry, Map<ControlTopic, String> topics, Set<String> words) {

        static Ours of(ControlEntry entry) {
            String text = entry.title() + ". " + entry.description();
            return new Ours(entry, topicsOf(text), wordsOf(text).keySet());
        }
    }
}
