package dev.vetted.controls.files;

import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlFields;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.criteria.CriterionId;
import dev.vetted.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one row of a list. A column that the list lacks keeps what the register has; an empty cell empties it. */
final class EntryReader {

    private final Map<ControlColumn, Integer> columns;
    private final FileRow row;
    private final LocalDate today;
    private final List<RowProblem> problems = new ArrayList<>();

    EntryReader(Map<ControlColumn, Integer> columns, FileRow row, LocalDate today) {
        this.columns = columns;
        this.row = row;
        this.today = today;
    }

    /** The id of the row's control; empty when there is none that could be told. */
    Optional<ControlCode> code() {
        return Optional.ofNullable(field(ControlColumn.ID, ControlCode::of, null));
    }

    /** The entry; empty when the row has problems. */
    Optional<ControlEntry> entry(ControlCode code, Optional<ControlEntry> known) {
        String title = text(ControlColumn.TITLE, known.map(ControlEntry::title).orElse(""));
        String description = text(
                ControlColumn.DESCRIPTION, known.map(ControlEntry::description).orElse(""));
        String owner =
                text(ControlColumn.OWNER, known.flatMap(ControlEntry::owner).orElse(""));
        String evidence = text(
                ControlColumn.EVIDENCE, known.flatMap(ControlEntry::evidence).orElse(""));
        List<CriterionId> criteria = field(
                ControlColumn.CRITERIA,
                ControlFields::criteria,
                known.map(ControlEntry::criteria).orElse(List.of()));
        Optional<LocalDate> reviewedOn =
                field(ControlColumn.REVIEWED_ON, this::pastDay, known.flatMap(ControlEntry::reviewedOn));
        Optional<Integer> interval =
                field(ControlColumn.INTERVAL, ControlFields::months, known.flatMap(ControlEntry::intervalMonths));
        ControlStatus status = field(
                ControlColumn.STATUS,
                ControlFields::status,
                known.map(ControlEntry::status).orElse(null));
        if (status == null && problems.isEmpty()) {
            problem(
                    ControlColumn.STATUS,
                    "The control is new. Say in a column Status whether it is in place or planned.");
        }
        if (!problems.isEmpty() || status == null || criteria == null || reviewedOn == null || interval == null) {
            return Optional.empty();
        }
        return whole(() -> new ControlEntry(
                code,
                title,
                description,
                Optional.of(owner),
                Optional.of(evidence),
                criteria,
                reviewedOn,
                interval,
                status));
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(ControlColumn column, String message) {
        problems.add(new RowProblem(row.number(), column.title(), message));
    }

    private Optional<ControlEntry> whole(Supplier<ControlEntry> made) {
        try {
            return Optional.of(made.get());
        } catch (Refusal.Invalid refused) {
            problems.add(new RowProblem(row.number(), "the row", String.valueOf(refused.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> pastDay(String text) {
        Optional<LocalDate> day = ControlFields.date(text);
        day.filter(it -> it.isAfter(today)).ifPresent(it -> {
            throw new Refusal.Invalid(
                    "%s is still to come. Give the day on which the control was reviewed last.".formatted(it));
        });
        return day;
    }

    private String text(ControlColumn column, String known) {
        String text = field(column, Function.identity(), known);
        return text == null ? "" : text;
    }

    private <T extends @Nullable Object> @Nullable T field(
            ControlColumn column, Function<String, T> reading, @Nullable T known) {
        Integer place = columns.get(column);
        if (place == null) {
            return known;
        }
        if (row.formulas().contains(place)) {
            problem(column, "The cell holds a formula. Copy the column and paste it as values.");
            return null;
        }
        try {
            return reading.apply(row.cell(place));
        } catch (Refusal.Invalid refused) {
            problem(column, String.valueOf(refused.getMessage()));
            return null;
        }
    }
}
