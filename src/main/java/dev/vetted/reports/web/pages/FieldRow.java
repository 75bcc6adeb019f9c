package dev.vetted.reports.web.pages;

import dev.vetted.reports.ReadingField;
import dev.vetted.shared.web.Choice;
import java.util.List;

/**
 * A fact that may be corrected, with what was typed about it.
 *
 * @param input date, text, one (of the choices) or several (of the choices)
 */
record FieldRow(ReadingField field, FactRow fact, String input, List<Choice> choices, ReadingForm.Change typed) {

    /** Whether a choice is among what was typed. */
    public boolean isChosen(String value) {
        return typed.value() != null && List.of(typed.value().split(",")).contains(value);
    }
}
