package dev.vetted.reports.web.pages;

import dev.vetted.reports.Correction;
import dev.vetted.reports.FoundException;
import dev.vetted.reports.ReadingField;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.web.Entered;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person changes in a reading, as typed. Lines left empty change nothing. */
record ReadingForm(
        @Nullable List<Change> corrections, @Nullable List<Found> found) {

    ReadingForm {
        corrections = corrections == null
                ? List.of()
                : corrections.stream().filter(Objects::nonNull).toList();
        found = found == null
                ? List.of()
                : found.stream().filter(Objects::nonNull).toList();
    }

    /** A line for each field, nothing typed. */
    static ReadingForm empty() {
        return new ReadingForm(
                Arrays.stream(ReadingField.values())
                        .map(field -> new Change(field, "", "", ""))
                        .toList(),
                List.of());
    }

    /** What was typed about a field. */
    Change change(ReadingField field) {
        return corrections.stream()
                .filter(it -> it.field() == field)
                .findFirst()
                .orElse(new Change(field, "", "", ""));
    }

    List<Correction> toCorrections() {
        return corrections.stream()
                .filter(Change::isTyped)
                .map(Change::toCorrection)
                .toList();
    }

    List<FoundException> toFound() {
        return found.stream().filter(Found::isTyped).map(Found::toException).toList();
    }

    /** A correction as typed. Without a value it says that the report does not state the fact. */
    record Change(
            ReadingField field,
            @Nullable String value,
            @Nullable String page,
            @Nullable String reason) {

        public boolean isTyped() {
            return typed(value, page, reason);
        }

        Correction toCorrection() {
            return new Correction(
                    field,
                    Optional.empty(),
                    Entered.text(value),
                    Entered.number(page, "Page of " + field.label()),
                    Entered.text(reason)
                            .orElseThrow(() -> new Refusal.Invalid(
                                    "Give a reason for the correction of %s.".formatted(field.label()))));
        }
    }

    /** An exception that the reading lacks, as typed. */
    record Found(
            @Nullable String text,
            @Nullable String controlId,
            @Nullable String criteria,
            @Nullable String deviations,
            @Nullable String sample,
            @Nullable String page) {

        public boolean isTyped() {
            return typed(text, controlId, criteria, deviations, sample, page);
        }

        FoundException toException() {
            return new FoundException(
                    Entered.text(controlId),
                    Entered.items(criteria),
                    Entered.text(text).orElse(""),
                    Entered.number(deviations, "Items that deviated"),
                    Entered.number(sample, "Items tested"),
                    Entered.number(page, "Page of the exception").orElse(0));
        }
    }

    private static boolean typed(@Nullable String... fields) {
        return Arrays.stream(fields).anyMatch(it -> Entered.text(it).isPresent());
    }
}
