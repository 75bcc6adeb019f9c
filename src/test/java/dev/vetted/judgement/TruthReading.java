package dev.vetted.judgement;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.ReportOutline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reading that a person would confirm who knows the truth about a document; the truth knows no pages. */
final class TruthReading {

    private static final int PAGE = 1;
    private static final Basis SURE = Basis.PERIOD_BY_AUDITOR;

    private final JsonNode truth;

    private TruthReading(JsonNode truth) {
        this.truth = truth;
    }

    static Reading of(Path file) {
        return new TruthReading(JsonMapper.shared().readTree(file.toFile())).reading();
    }

    private Reading reading() {
        Map<Section, Status> status = new EnumMap<>(Section.class);
        List.of(Section.values()).forEach(section -> status.put(section, Status.READ));
        return new Reading(
                fact("documentType", DocumentType::valueOf),
                fact("textLayer", Reading.TextLayer::valueOf),
                List.of(),
                List.of(),
                fact("serviceOrganization", Function.identity()),
                fact("systemName", Function.identity()),
                fact("serviceAuditor", Function.identity()),
                fact("reportDate", LocalDate::parse),
                fact("periodStart", LocalDate::parse),
                fact("periodEnd", LocalDate::parse),
                fact("asOfDate", LocalDate::parse),
                facts("categories", TrustServicesCategory::valueOf),
                fact("criteriaEdition", Function.identity()),
                fact("opinion", Reading.Opinion::valueOf),
                facts("opinionCriteria", CriterionId::of),
                fact("emphasisOfMatter", Boolean::valueOf),
                list("subserviceOrganizations", TruthReading::subserviceOrganization),
                list("subserviceControls", TruthReading::subserviceControl),
                list("userEntityControls", TruthReading::userEntityControl),
                list("controls", TruthReading::control),
                list("exceptions", TruthReading::exception),
                fact("significantIncidents", Boolean::valueOf),
                facts("locations", Function.identity()),
                ReportOutline.unknown(),
                status,
                List.of());
    }

    private static Reading.SubserviceOrganization subserviceOrganization(JsonNode it) {
        String method = text(it, "method");
        JsonNode monitored = it.get("monitored");
        return new Reading.SubserviceOrganization(
                it.get("name").asString(),
                method == null ? null : Reading.Method.valueOf(method),
                text(it, "service"),
                monitored.isNull() ? null : monitored.asBoolean(),
                PAGE,
                it.get("name").asString(),
                Basis.PROVIDER_IN_TABLE);
    }

    private static Reading.SubserviceControl subserviceControl(JsonNode it) {
        return new Reading.SubserviceControl(
                text(it, "organization"),
                it.get("text").asString(),
                criteria(it),
                PAGE,
                it.get("text").asString(),
                Basis.EXPECTED_IN_TABLE);
    }

    private static Reading.UserEntityControl userEntityControl(JsonNode it) {
        return new Reading.UserEntityControl(
                text(it, "id"),
                it.get("text").asString(),
                criteria(it),
                PAGE,
                it.get("text").asString(),
                Basis.EXPECTED_IN_TABLE);
    }

    private static Reading.Control control(JsonNode it) {
        String result = text(it, "result");
        return new Reading.Control(
                it.get("id").asString(),
                criteria(it),
                it.get("text").asString(),
                values(it.get("tests"), Function.identity()),
                result == null ? null : Reading.Result.valueOf(result),
                PAGE,
                it.get("text").asString(),
                Basis.CONTROL_IN_TABLE);
    }

    private static Reading.ReportedException exception(JsonNode it) {
        return new Reading.ReportedException(
                text(it, "controlId"),
                criteria(it),
                it.get("text").asString(),
                number(it, "deviations"),
                number(it, "sample"),
                text(it, "managementResponse"),
                PAGE,
                it.get("text").asString(),
                Basis.EXCEPTION_COUNTED);
    }

    private static List<CriterionId> criteria(JsonNode it) {
        return values(it.get("criteria"), CriterionId::of);
    }

    private <T> Fact<T> fact(String key, Function<String, T> value) {
        String text = text(truth, key);
        return text == null ? Fact.notFound() : Fact.of(value.apply(text), PAGE, text, SURE);
    }

    private <T> List<Fact<T>> facts(String key, Function<String, T> value) {
        List<Fact<T>> facts = new ArrayList<>();
        for (String text : values(truth.get(key), Function.identity())) {
            facts.add(Fact.of(value.apply(text), PAGE, text, SURE));
        }
        return facts;
    }

    private <T> List<T> list(String key, Function<JsonNode, T> item) {
        return StreamSupport.stream(truth.get(key).spliterator(), false)
                .map(item)
                .toList();
    }

    private static <T> List<T> values(JsonNode array, Function<String, T> value) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(it -> value.apply(it.asString()))
                .toList();
    }

    private static @Nullable String text(JsonNode it, String key) {
        JsonNode value = it.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static @Nullable Integer number(JsonNode it, String key) {
        JsonNode value = it.get(key);
        return value == null || value.isNull() ? null : value.asInt();
    }
}
