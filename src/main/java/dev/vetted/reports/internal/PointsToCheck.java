package dev.vetted.reports.internal;

import dev.vetted.reports.Correction;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.PointToCheck;
import dev.vetted.reports.PointToCheck.Cause;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.shared.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What of a reading a person has to look at one by one: facts read with little confidence, facts and sections that such
 * a document has and that were not found, and warnings. All else is confirmed as a whole.
 */
final class PointsToCheck {

    private static final int NAMED = 8;

    private final Reading reading;
    private final BigDecimal below;
    private final ReadingTree tree;
    private final List<PointToCheck> points = new ArrayList<>();

    private PointsToCheck(Reading reading, BigDecimal below) {
        this.reading = reading;
        this.below = below;
        this.tree = new ReadingTree(reading);
    }

    /** @param below facts of less confidence than this need a look */
    static List<PointToCheck> of(Reading reading, BigDecimal below) {
        PointsToCheck all = new PointsToCheck(reading, below);
        for (ReadingField field : ReadingField.values()) {
            all.field(field);
        }
        all.sections();
        all.warnings();
        return List.copyOf(all.points);
    }

    /**
     * The keys of what was looked at, in the order of the reading.
     *
     * @throws Refusal.Invalid when something that needs a look was neither looked at nor corrected, or a key names
     *     nothing of the reading
     */
    static List<String> checked(
            Reading reading, BigDecimal below, List<Correction> corrections, Collection<String> checked) {
        Set<String> corrected =
                corrections.stream().map(it -> it.fact().toString()).collect(Collectors.toSet());
        List<String> missing = of(reading, below).stream()
                .map(PointToCheck::key)
                .filter(key -> !checked.contains(key) && !corrected.contains(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal.Invalid(
                    "%s a look before the reading can be confirmed. Check each one by one, or correct it: %s%s."
                            .formatted(
                                    missing.size() == 1 ? "1 point needs" : missing.size() + " points need",
                                    missing.stream().limit(NAMED).collect(Collectors.joining(", ")),
                                    missing.size() > NAMED ? " and so on" : ""));
        }
        ReadingTree tree = new ReadingTree(reading);
        checked.forEach(key -> requireKnown(key, reading, tree));
        return List.copyOf(new TreeSet<>(checked));
    }

    private void field(ReadingField field) {
        int items = field.isList() ? tree.list(field).size() : 1;
        for (int i = 0; i < items; i++) {
            FactKey key = field.isList() ? FactKey.of(field, i) : FactKey.of(field);
            JsonNode fact = tree.fact(key);
            if (tree.value(key).isEmpty()) {
                notFound(key);
            } else if (fact.get("confidence").decimalValue().compareTo(below) < 0) {
                add(key, Cause.UNCERTAIN, uncertain(fact), Optional.of(fact.path("page")));
            }
        }
        if (field == ReadingField.CATEGORIES && items == 0) {
            notFound(FactKey.of(field));
        }
    }

    private static String uncertain(JsonNode fact) {
        String basis = fact.path("basis").isString() ? fact.get("basis").stringValue() : "How is not known";
        return "Read with confidence %s. %s."
                .formatted(fact.get("confidence").decimalValue().toPlainString(), basis);
    }

    private void notFound(FactKey key) {
        if (Expected.states(reading, key.field())) {
            add(key, Cause.NOT_FOUND, "Such a document states it, and it was not found.", Optional.empty());
        }
    }

    private void add(FactKey key, Cause cause, String why, Optional<JsonNode> page) {
        points.add(new PointToCheck(
                key.toString(), cause, why, page.filter(JsonNode::isInt).map(JsonNode::intValue)));
    }

    private void sections() {
        for (Section section : Section.values()) {
            Reading.Status status = reading.status(section);
            if (status != Reading.Status.READ && Expected.has(reading, section)) {
                String why = status == Reading.Status.UNREADABLE
                        ? "The section stands on pages that cannot be read."
                        : "Such a document has this section, and it was not found.";
                points.add(new PointToCheck(key(section), Cause.SECTION_NOT_READ, why, Optional.empty()));
            }
        }
    }

    private static String key(Section section) {
        return "status." + section.key();
    }

    private void warnings() {
        for (int i = 0; i < reading.warnings().size(); i++) {
            Warning warning = reading.warnings().get(i);
            points.add(new PointToCheck(
                    "warnings[" + i + "]", Cause.WARNING, warning.message(), Optional.ofNullable(warning.page())));
        }
    }

    private static void requireKnown(String key, Reading reading, ReadingTree tree) {
        boolean warning = key.matches("warnings\\[\\d{1,5}]")
                && Integer.parseInt(key.substring(9, key.length() - 1))
                        < reading.warnings().size();
        boolean section = List.of(Section.values()).stream().anyMatch(it -> key(it).equals(key));
        if (!warning && !section) {
            FactKey fact = FactKey.of(key);
            if (fact.item().isPresent() || !fact.field().isList()) {
                tree.fact(fact);
            }
        }
    }
}
