package dev.vetted.reports;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a part of a fact can be, in the form that it has in the reading's JSON. */
public enum PartKind {
    LINE("as text"),
    PARAGRAPH("as text"),
    DATE("as a date, YYYY-MM-DD"),
    NUMBER("as a whole number from 0"),
    YES_OR_NO("as true or false"),
    CRITERION("as the id of a criterion such as CC6.2"),
    CRITERIA("as a list of ids such as CC6.2"),
    LINES("as a list of texts"),
    DOCUMENT_TYPE(DocumentType.class),
    OPINION(Reading.Opinion.class),
    CATEGORY(TrustServicesCategory.class),
    METHOD(Reading.Method.class),
    RESULT(Reading.Result.class);

    private static final int LONGEST = 5000;
    private static final int MOST_OF_A_LIST = 200;

    private final String form;
    private final @Nullable Class<? extends Enum<?>> vocabulary;

    PartKind(String form) {
        this.form = form;
        this.vocabulary = null;
    }

    PartKind(Class<? extends Enum<?>> vocabulary) {
        this.form = Arrays.stream(vocabulary.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", ", "as one of ", ""));
        this.vocabulary = vocabulary;
    }

    /** How to give it, to follow the word "Give it". */
    public String form() {
        return form;
    }

    /** The words that are permitted; none where it is not one of a list. */
    public List<Enum<?>> vocabulary() {
        return vocabulary == null ? List.of() : List.of(vocabulary.getEnumConstants());
    }

    public boolean isList() {
        return this == CRITERIA || this == LINES;
    }

    /** Whether a value, which is not null, is of this kind. */
    public boolean permits(JsonNode value) {
        return switch (this) {
            case LINE, PARAGRAPH -> isText(value);
            case DATE -> value.isString() && isDate(value.stringValue());
            case NUMBER -> value.isInt() && value.intValue() >= 0;
            case YES_OR_NO -> value.isBoolean();
            case CRITERION -> isCriterion(value);
            case CRITERIA -> isListOf(value, PartKind::isCriterion);
            case LINES -> isListOf(value, PartKind::isText);
            case DOCUMENT_TYPE, OPINION, CATEGORY, METHOD, RESULT ->
                value.isString()
                        && vocabulary().stream().anyMatch(it -> it.name().equals(value.stringValue()));
        };
    }

    private static boolean isText(JsonNode value) {
        return value.isString()
                && !value.stringValue().isBlank()
                && value.stringValue().length() <= LONGEST;
    }

    private static boolean isListOf(JsonNode value, Predicate<JsonNode> kind) {
        return value.isArray()
                && value.size() <= MOST_OF_A_LIST
                && value.valueStream().allMatch(kind);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    private static boolean isCriterion(JsonNode value) {
        return value.isString() && CriterionId.isValid(value.stringValue());
    }
}
