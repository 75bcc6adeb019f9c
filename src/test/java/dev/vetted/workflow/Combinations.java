package dev.vetted.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every combination of values of some variables. */
final class Combinations {

    private List<Map<String, Object>> all = List.of(Map.of());

    /** Absent as well as each of the values. */
    Combinations of(String variable, @Nullable Object... values) {
        List<Map<String, Object>> wider = new ArrayList<>();
        for (Map<String, Object> one : all) {
            wider.add(one);
            for (Object value : values) {
                Map<String, Object> with = new HashMap<>(one);
                with.put(variable, value);
                wider.add(with);
            }
        }
        all = wider;
        return this;
    }

    Stream<Map<String, Object>> stream() {
        return all.stream();
    }

    int count() {
        return all.size();
    }
}
