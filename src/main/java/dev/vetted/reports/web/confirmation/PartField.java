package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.FactPart;
import dev.vetted.reports.PartKind;
import dev.vetted.shared.web.Choice;
import java.util.List;

/**
 * A part of a fact in a form.
 *
 * @param input line, paragraph, date, number or choice
 * @param hint how to type it, or empty
 */
record PartField(String name, String label, String input, List<Choice> choices, String value, String hint) {

    static PartField of(FactPart part, String value) {
        return new PartField(
                "values[%s]".formatted(part.key()),
                part.isRequired() ? part.label() : part.label() + " (if stated)",
                input(part.kind()),
                choices(part.kind()),
                value,
                part.kind() == PartKind.CRITERIA ? "With commas, such as CC6.2, CC6.3" : "");
    }

    private static String input(PartKind kind) {
        return switch (kind) {
            case LINE, CRITERION, CRITERIA -> "line";
            case PARAGRAPH, LINES -> "paragraph";
            case DATE -> "date";
            case NUMBER -> "number";
            case YES_OR_NO, DOCUMENT_TYPE, OPINION, CATEGORY, METHOD, RESULT -> "choice";
        };
    }

    private static List<Choice> choices(PartKind kind) {
        return kind == PartKind.YES_OR_NO
                ? List.of(new Choice("true", "Yes"), new Choice("false", "No"))
                : kind.vocabulary().stream()
                        .map(it -> new Choice(it.name(), ReadingWords.of(it)))
                        .toList();
    }
}
