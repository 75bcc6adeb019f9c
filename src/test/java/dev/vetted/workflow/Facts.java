package dev.vetted.workflow;

import java.util.HashMap;
import java.util.Map;

/** Variables as a case of a test names them: {@code blockers=1 opinion=null}. */
final class Facts {

    private Facts() {}

    static Map<String, Object> of(String facts) {
        Map<String, Object> variables = new HashMap<>();
        for (String fact : facts.split(" ")) {
            String[] parts = fact.split("=");
            variables.put(parts[0], typed(parts[1]));
        }
        return variables;
    }

    private static Object typed(String value) {
        return switch (value) {
            case "null" -> null;
            case "true", "false" -> Boolean.valueOf(value);
            default -> value.matches("\\d+") ? (Object) Integer.valueOf(value) : value;
        };
    }
}
