package dev.vetted.reports.reading.layouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a drawn document, in the shape of the truth files of the corpus. */
final class Truth {

    private static final List<String> LISTS = List.of(
            "unreadablePages",
            "categories",
            "opinionCriteria",
            "subserviceOrganizations",
            "subserviceControls",
            "userEntityControls",
            "controls",
            "exceptions");

    private final Map<String, Object> values = new LinkedHashMap<>();

    Truth(String documentType) {
        LISTS.forEach(key -> values.put(key, new ArrayList<>()));
        set("documentType", documentType);
        set("textLayer", "FULL");
    }

    /** An assurance report with an unqualified opinion. */
    static Truth report(String type, String organization, String system, String auditor, String date) {
        return new Truth(type)
                .set("serviceOrganization", organization)
                .set("systemName", system)
                .set("serviceAuditor", auditor)
                .set("reportDate", date)
                .set("criteriaEdition", "2017")
                .set("opinion", "UNQUALIFIED")
                .set("emphasisOfMatter", false);
    }

    Truth set(String key, Object value) {
        values.put(key, value);
        return this;
    }

    Truth period(String from, String to) {
        return set("periodStart", from).set("periodEnd", to);
    }

    Truth list(String key, String... items) {
        return set(key, List.of(items));
    }

    Truth provider(String name, String method) {
        return add("subserviceOrganizations", item -> {
            item.put("name", name);
            item.put("method", method);
        });
    }

    Truth theirs(@Nullable String organization, String text, String... criteria) {
        return add("subserviceControls", item -> {
            item.put("organization", organization);
            item.put("text", text);
            item.put("criteria", List.of(criteria));
        });
    }

    Truth ours(String text, String... criteria) {
        return add("userEntityControls", item -> {
            item.put("text", text);
            item.put("criteria", List.of(criteria));
        });
    }

    Truth control(String id, String criteria, String text, @Nullable String result) {
        return add("controls", item -> {
            item.put("id", id);
            item.put("criteria", List.of(criteria.split(",\\s*")));
            item.put("text", text);
            item.put("result", result);
        });
    }

    Truth exception(String control, String text, int deviations, int sample, @Nullable String response) {
        return add("exceptions", item -> {
            item.put("controlId", control);
            item.put("text", text);
            item.put("deviations", deviations);
            item.put("sample", sample);
            item.put("managementResponse", response);
        });
    }

    @SuppressWarnings("unchecked")
    private Truth add(String key, Consumer<Map<String, Object>> fill) {
        Map<String, Object> item = new LinkedHashMap<>();
        fill.accept(item);
        ((List<Object>) values.get(key)).add(item);
        return this;
    }

    JsonNode json() {
        return JsonMapper.shared().valueToTree(values);
    }
}
