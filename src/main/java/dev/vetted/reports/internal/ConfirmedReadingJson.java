package dev.vetted.reports.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.Correction;
import dev.vetted.reports.Correction.Change;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.ReadingField;
import dev.vetted.shared.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of a confirmed reading; the reading inside keeps the form of the reading contract. */
final class ConfirmedReadingJson {

    private ConfirmedReadingJson() {}

    static String write(ConfirmedReading reading) {
        return Json.write(new Stored(
                StoredReading.write(reading.reading()),
                reading.corrections().stream().map(StoredCorrection::of).toList(),
                null,
                reading.checked(),
                reading.confirmedBy(),
                reading.confirmedAt()));
    }

    static ConfirmedReading read(String json) {
        Stored stored = Json.read(json, Stored.class);
        return new ConfirmedReading(
                StoredReading.read(stored.reading()),
                Stream.concat(
                                stored.corrections().stream().map(StoredCorrection::correction),
                                list(stored.found()).stream().map(StoredException::correction))
                        .toList(),
                list(stored.checked()),
                stored.confirmedBy(),
                stored.confirmedAt());
    }

    private static <T> List<T> list(@Nullable List<T> stored) {
        return stored == null ? List.of() : stored;
    }

    /**
     * @param found exceptions that were added, in confirmations of the time when nothing else could be
     * @param checked absent in confirmations of that time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stored(
            String reading,
            List<StoredCorrection> corrections,
            @Nullable List<StoredException> found,
            @Nullable List<String> checked,
            String confirmedBy,
            Instant confirmedAt) {}

    /** @param field the name of the fact's constant, in confirmations of the time when only single facts could be corrected */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredCorrection(
            @Nullable FactKey fact,
            @Nullable ReadingField field,
            @Nullable Change change,
            @Nullable JsonNode asRead,
            @Nullable JsonNode corrected,
            @Nullable Integer page,
            @Nullable String quote,
            String reason) {

        private static StoredCorrection of(Correction correction) {
            return new StoredCorrection(
                    correction.fact(),
                    null,
                    correction.change(),
                    correction.asRead().orElse(null),
                    correction.corrected().orElse(null),
                    correction.page().orElse(null),
                    correction.quote().orElse(null),
                    correction.reason());
        }

        private Correction correction() {
            return new Correction(
                    fact == null && field != null ? FactKey.of(field) : fact,
                    change == null ? Change.CORRECT : change,
                    present(asRead),
                    present(corrected),
                    Optional.ofNullable(page),
                    Optional.ofNullable(quote),
                    reason);
        }

        private static Optional<JsonNode> present(@Nullable JsonNode value) {
            return Optional.ofNullable(value).filter(it -> !it.isNull());
        }
    }

    /** An exception that was added, as it was stored at first. */
    record StoredException(
            @Nullable String controlId,
            List<String> criteria,
            String text,
            @Nullable Integer deviations,
            @Nullable Integer sample,
            int page) {

        private static final String REASON = "The reading lacked it";

        private Correction correction() {
            ObjectNode value = JsonNodeFactory.instance.objectNode();
            value.put("controlId", controlId);
            criteria.forEach(value.putArray("criteria")::add);
            value.put("text", text);
            value.put("deviations", deviations);
            value.put("sample", sample);
            value.putNull("managementResponse");
            return Correction.add(ReadingField.EXCEPTIONS, value, page, Optional.empty(), REASON);
        }
    }
}
