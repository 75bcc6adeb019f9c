package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.ReadingField;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.shared.web.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the facts of a reading into the groups of its page. */
final class FactGroups {

    private final Reading reading;
    private final FactCards cards;
    private final List<ChangeSheet> added;

    /** @param added what the person adds to lists */
    FactGroups(Reading reading, FactCards cards, List<ChangeSheet> added) {
        this.reading = reading;
        this.cards = cards;
        this.added = added;
    }

    List<FactGroup> all() {
        return List.of(
                warnings(),
                sections(),
                facts("report", "The report", "", report()),
                ofSection(
                        "opinion",
                        "The auditor's opinion",
                        Section.AUDITORS_REPORT,
                        ReadingField.SERVICE_AUDITOR,
                        ReadingField.OPINION,
                        ReadingField.OPINION_CRITERIA,
                        ReadingField.EMPHASIS_OF_MATTER),
                facts("categories", "Categories", "", ReadingField.CATEGORIES, ReadingField.CRITERIA_EDITION),
                facts(
                        "dates",
                        "Dates",
                        "",
                        ReadingField.REPORT_DATE,
                        ReadingField.PERIOD_START,
                        ReadingField.PERIOD_END,
                        ReadingField.AS_OF_DATE),
                list("providers", Section.SUBSERVICE_ORGANIZATIONS, ReadingField.SUBSERVICE_ORGANIZATIONS),
                list("left-to-providers", Section.SUBSERVICE_CONTROLS, ReadingField.SUBSERVICE_CONTROLS),
                list("left-to-us", Section.USER_ENTITY_CONTROLS, ReadingField.USER_ENTITY_CONTROLS),
                list("controls", Section.CONTROLS, ReadingField.CONTROLS),
                exceptions(),
                ofSection(
                        "incidents",
                        "Incidents and locations",
                        Section.DESCRIPTION,
                        ReadingField.SIGNIFICANT_INCIDENTS,
                        ReadingField.LOCATIONS),
                outline());
    }

    private FactGroup outline() {
        List<FactCard> facts = cards.ofOutline(reading.outline());
        return new FactGroup("outline", "Commitments, changes and use", null, "", facts, List.of(), false);
    }

    private FactGroup warnings() {
        List<FactCard> warnings = IntStream.range(0, reading.warnings().size())
                .mapToObj(i -> cards.ofWarning(i, reading.warnings().get(i)))
                .toList();
        String note = warnings.isEmpty() ? "The reading gave no warning." : "";
        return new FactGroup("warnings", "Warnings", null, note, warnings, List.of(), !warnings.isEmpty());
    }

    private FactGroup sections() {
        List<FactCard> sections = Arrays.stream(Section.values())
                .map(section -> cards.ofSection(section, reading.status(section)))
                .toList();
        boolean open = sections.stream().anyMatch(FactCard::needsLook);
        return new FactGroup("sections", "Sections of the document", null, "", sections, List.of(), open);
    }

    private List<FactCard> report() {
        List<FactCard> report = new ArrayList<>(
                cardsOf(ReadingField.DOCUMENT_TYPE, ReadingField.SERVICE_ORGANIZATION, ReadingField.SYSTEM_NAME));
        reading.textLayer()
                .asOptional()
                .ifPresent(layer -> report.add(cards.ofTextLayer(ReadingWords.of(layer), reading.textLayer())));
        return report;
    }

    private static FactGroup facts(String id, String title, String note, List<FactCard> facts) {
        return new FactGroup(id, title, null, note, facts, List.of(), true);
    }

    private FactGroup facts(String id, String title, String note, ReadingField... fields) {
        return new FactGroup(id, title, null, note, cardsOf(fields), additions(fields), true);
    }

    private FactGroup ofSection(String id, String title, Section section, ReadingField... fields) {
        return new FactGroup(
                id, title, ReadingWords.status(reading.status(section)), "", cardsOf(fields), additions(fields), true);
    }

    /** Long lists are closed unless something in them needs a look. */
    private FactGroup list(String id, Section section, ReadingField field) {
        List<FactCard> facts = cardsOf(field);
        boolean open = facts.stream().anyMatch(FactCard::needsLook);
        return new FactGroup(
                id,
                ReadingWords.name(section),
                ReadingWords.status(reading.status(section)),
                note(field, section),
                facts,
                additions(field),
                open);
    }

    private FactGroup exceptions() {
        List<FactCard> facts = cardsOf(ReadingField.EXCEPTIONS);
        return new FactGroup(
                "exceptions",
                "Exceptions and responses",
                ReadingWords.status(reading.status(Section.TESTS)),
                note(ReadingField.EXCEPTIONS, Section.TESTS),
                facts,
                additions(ReadingField.EXCEPTIONS),
                true);
    }

    private List<FactCard> cardsOf(ReadingField... fields) {
        return Arrays.stream(fields).flatMap(field -> cards.of(field).stream()).toList();
    }

    private List<FactGroup.Addition> additions(ReadingField... fields) {
        return Stream.of(fields)
                .filter(ReadingField::isList)
                .map(field -> new FactGroup.Addition(
                        field.key(),
                        "Add: " + field.label().toLowerCase(Locale.ROOT),
                        added.stream()
                                .filter(it -> it.fact().equals(field.key()))
                                .toList()))
                .toList();
    }

    /** What an empty list means, and what the controls come to. */
    private String note(ReadingField field, Section section) {
        boolean read = reading.status(section) == Status.READ;
        return switch (field) {
            case CONTROLS -> controlsInBrief();
            case EXCEPTIONS ->
                !reading.exceptions().isEmpty()
                        ? ""
                        : read
                                ? "The tests were read and no exception was found in them."
                                : "The tests were not read, so exceptions may be missing. Look them up in the report.";
            case USER_ENTITY_CONTROLS ->
                !reading.userEntityControls().isEmpty()
                        ? ""
                        : read
                                ? "The section was read and leaves none to us. Ask whether that can be."
                                : "The section was not read. This does not mean that nothing is left to us.";
            default ->
                !cards.of(field).isEmpty()
                        ? ""
                        : read
                                ? "The section was read and names none."
                                : "The section was not read. This does not mean that there are none.";
        };
    }

    private String controlsInBrief() {
        List<Control> all = reading.controls();
        long exceptions =
                all.stream().filter(it -> it.result() == Result.EXCEPTION).count();
        long without =
                all.stream().filter(it -> it.result() == Result.NO_EXCEPTION).count();
        return "%s: %d without exception, %d with exception, %d not tested or result not read"
                .formatted(
                        Wording.count(all.size(), "control", "controls"),
                        without,
                        exceptions,
                        all.size() - without - exceptions);
    }
}
