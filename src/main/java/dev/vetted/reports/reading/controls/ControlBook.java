package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.layout.Letters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The controls of a report by id; a control listed in several places is one control. */
final class ControlBook {

    private final Map<String, ControlEntry> entries = new LinkedHashMap<>();

    /** Adds a control or joins it with the one that has the same id. */
    ControlEntry add(ControlEntry entry) {
        ControlEntry known = entries.putIfAbsent(key(entry.id()), entry);
        if (known == null) {
            return entry;
        }
        known.join(entry);
        return known;
    }

    Optional<ControlEntry> get(String id) {
        return Optional.ofNullable(entries.get(key(id)));
    }

    Collection<ControlEntry> all() {
        return entries.values();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private static String key(String id) {
        String letters = Letters.of(id);
        // 1.12 and 11.2 are different controls.
        return id.matches("[\\d.]+") ? id.replaceAll("\\.+$", "") : letters;
    }
}
