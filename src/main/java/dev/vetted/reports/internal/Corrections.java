package dev.vetted.reports.internal;

import dev.vetted.reports.Correction;
import dev.vetted.reports.FoundException;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies what a person corrected to what was read, on the reading's JSON form. */
@Component
public class Corrections {

    private static final String BY_PERSON = "as corrected by a person";
    private static final String CORRECTED = "Corrected by the person who confirmed the reading";
    private static final String ADDED = "Found by the person who confirmed the reading";

    private final JsonMapper mapper = JsonMapper.shared();

    /** The value of a field as text, as it stands in a reading. */
    public Optional<String> value(Reading reading, ReadingField field) {
        JsonNode fact = tree(reading).path(field.key());
        if (fact.isArray()) {
            return Optional.of(fact.valueStream()
                            .map(it -> it.path("value").asString())
                            .collect(Collectors.joining(", ")))
                    .filter(it -> !it.isEmpty());
        }
        JsonNode value = fact.path("value");
        return value.isNull() || value.isMissingNode() ? Optional.empty() : Optional.of(value.asString());
    }

    /**
     * The reading with corrections and found exceptions in it.
     *
     * @throws Refusal.Invalid when a corrected value is not of the field's vocabulary
     */
    public Reading apply(Reading reading, List<Correction> corrections, List<FoundException> found) {
        ObjectNode tree = tree(reading);
        corrections.forEach(correction -> correct(tree, correction));
        ArrayNode exceptions = (ArrayNode) tree.get("exceptions");
        found.forEach(it -> exceptions.add(exception(it)));
        return parse(tree, "The found exceptions are not complete: give criteria as ids such as CC6.2.");
    }

    private void correct(ObjectNode tree, Correction correction) {
        if (correction.field() == ReadingField.CATEGORIES) {
            ArrayNode categories = tree.putArray(correction.field().key());
            correction.corrected().stream()
                    .flatMap(it -> Arrays.stream(it.split("[,;\\s]+")))
                    .filter(it -> !it.isBlank())
                    .forEach(it -> categories.add(fact(Optional.of(it), correction.page())));
        } else {
            tree.set(correction.field().key(), fact(correction.corrected(), correction.page()));
        }
        parse(
                tree,
                "\"%s\" cannot be the %s. Give a date as YYYY-MM-DD, or a word of the list in the API description."
                        .formatted(
                                correction.corrected().orElse(""),
                                correction.field().label().toLowerCase(java.util.Locale.ROOT)));
    }

    private ObjectNode fact(Optional<String> value, Optional<Integer> page) {
        ObjectNode fact = mapper.createObjectNode();
        fact.put("value", value.orElse(null));
        fact.put("page", page.orElse(null));
        fact.put("quote", BY_PERSON);
        fact.put("confidence", BigDecimal.ONE);
        fact.put("basis", CORRECTED);
        fact.putNull("origin");
        return fact;
    }

    private ObjectNode exception(FoundException found) {
        ObjectNode exception = mapper.createObjectNode();
        exception.put("controlId", found.controlId().orElse(null));
        found.criteria().forEach(exception.withArray("criteria")::add);
        exception.put("text", found.text());
        exception.put("deviations", found.deviations().orElse(null));
        exception.put("sample", found.sample().orElse(null));
        exception.putNull("managementResponse");
        exception.put("page", found.page());
        exception.put("quote", found.text());
        exception.put("confidence", BigDecimal.ONE);
        exception.put("basis", ADDED);
        exception.putNull("origin");
        if (found.criteria().isEmpty()) {
            exception.putArray("criteria");
        }
        return exception;
    }

    private ObjectNode tree(Reading reading) {
        return (ObjectNode) mapper.readTree(StoredReading.write(reading));
    }

    private Reading parse(ObjectNode tree, String refusal) {
        try {
            return StoredReading.read(mapper.writeValueAsString(tree));
        } catch (JacksonException | IllegalArgumentException unfit) {
            throw new Refusal.Invalid(refusal);
        }
    }
}
