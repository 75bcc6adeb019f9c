package dev.vetted.reports.reading.controls;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.wording.Numbers.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has been gathered about one control from all places where it is listed. */
final class ControlEntry {

    private final String id;
    private final Basis layout;
    private final TreeSet<CriterionId> criteria = new TreeSet<>();
    private final List<Line> text = new ArrayList<>();
    private final List<Line> tests = new ArrayList<>();
    private final List<Line> result = new ArrayList<>();
    private final List<Line> response = new ArrayList<>();
    private final List<Line> deviation = new ArrayList<>();

    private @Nullable Quantity counted;

    ControlEntry(String id, Basis layout) {
        this.id = id;
        this.layout = layout;
    }

    String id() {
        return id;
    }

    /** How the place where the control was first met is laid out. */
    Basis layout() {
        return layout;
    }

    TreeSet<CriterionId> criteria() {
        return criteria;
    }

    List<Line> text() {
        return text;
    }

    List<Line> tests() {
        return tests;
    }

    List<Line> result() {
        return result;
    }

    /** The deviation as a schedule of exceptions states it, apart from the result. */
    List<Line> deviation() {
        return deviation;
    }

    /** How often the control failed in how large a sample, as a schedule of samples counts it. */
    Optional<Quantity> counted() {
        return Optional.ofNullable(counted);
    }

    void count(Quantity quantity) {
        counted = quantity;
    }

    List<Line> response() {
        return response;
    }

    /** Takes over what this entry lacks; criteria are always joined. */
    void join(ControlEntry other) {
        criteria.addAll(other.criteria);
        takeIfEmpty(text, other.text);
        takeIfEmpty(tests, other.tests);
        takeIfEmpty(result, other.result);
        takeIfEmpty(response, other.response);
        takeIfEmpty(deviation, other.deviation);
    }

    private static void takeIfEmpty(List<Line> mine, List<Line> others) {
        if (mine.isEmpty()) {
            mine.addAll(others);
        }
    }

    boolean hasContent() {
        return !text.isEmpty() || !result.isEmpty();
    }
}
