package dev.vetted.evidence.internal;

import dev.vetted.evidence.internal.review.Words;
import dev.vetted.evidence.workbook.ReportEvidence;
import dev.vetted.evidence.workbook.ReportEvidence.FactValue;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The single facts of a report, each with its source, in the order to print. */
final class ReportFacts {

    private ReportFacts() {}

    /** @param read what was read, before a person corrected it */
    static List<ReportEvidence.Fact> of(Reading read, ConfirmedReading confirmed) {
        List<ReportEvidence.Fact> facts = new ArrayList<>();
        for (ReadingField field : ReadingField.values()) {
            if (field.shape() != Shape.ITEMS) {
                facts.add(fact(name(field), source(confirmed.reading(), field), correction(read, confirmed, field)));
            }
        }
        facts.add(fact("Text layer", confirmed.reading().textLayer(), null));
        return facts;
    }

    /** What a person corrected, removed or added, with both values. */
    static List<ReportEvidence.Change> changes(ConfirmedReading confirmed) {
        return confirmed.corrections().stream()
                .map(it -> new ReportEvidence.Change(
                        it.fact()
                                .item()
                                .map(place -> it.fact().field().label() + " " + (place + 1))
                                .orElse(it.fact().field().label()),
                        switch (it.change()) {
                            case CORRECT -> "corrected";
                            case REMOVE -> "removed";
                            case ADD -> "added";
                        },
                        it.asRead()
                                .map(value -> CorrectionWords.of(it.fact().field(), value))
                                .orElse(null),
                        it.corrected()
                                .map(value -> CorrectionWords.of(it.fact().field(), value))
                                .orElse(null),
                        it.page().orElse(null),
                        it.reason(),
                        confirmed.confirmedBy(),
                        confirmed.confirmedAt()))
                .toList();
    }

    private static String name(ReadingField field) {
        return switch (field) {
            case CATEGORIES -> "Categories";
            case OPINION_CRITERIA -> "Criteria named in a modified opinion";
            case SIGNIFICANT_INCIDENTS -> "Significant incidents disclosed";
            case LOCATIONS -> "Locations";
            default -> field.label();
        };
    }

    private static Fact<?> source(Reading reading, ReadingField field) {
        return switch (field) {
            case DOCUMENT_TYPE -> reading.documentType();
            case SERVICE_ORGANIZATION -> reading.serviceOrganization();
            case SYSTEM_NAME -> reading.systemName();
            case SERVICE_AUDITOR -> reading.serviceAuditor();
            case REPORT_DATE -> reading.reportDate();
            case PERIOD_START -> reading.periodStart();
            case PERIOD_END -> reading.periodEnd();
            case AS_OF_DATE -> reading.asOfDate();
            case CATEGORIES -> joined(reading.categories());
            case CRITERIA_EDITION -> reading.criteriaEdition();
            case OPINION -> reading.opinion();
            case OPINION_CRITERIA -> joined(reading.opinionCriteria());
            case EMPHASIS_OF_MATTER -> reading.emphasisOfMatter();
            case SIGNIFICANT_INCIDENTS -> reading.significantIncidents();
            case LOCATIONS -> joined(reading.locations());
            case SUBSERVICE_ORGANIZATIONS, SUBSERVICE_CONTROLS, USER_ENTITY_CONTROLS, CONTROLS, EXCEPTIONS ->
                throw new IllegalArgumentException(field + " is no single fact.");
        };
    }

    private static ReportEvidence.Fact fact(String name, Fact<?> fact, ReportEvidence.@Nullable Correction correction) {
        return new ReportEvidence.Fact(
                name,
                fact.value() == null ? null : value(fact.value()),
                fact.page(),
                fact.words().orElse(null),
                fact.isFound() ? fact.confidence() : null,
                correction);
    }

    private static ReportEvidence.@Nullable Correction correction(
            Reading read, ConfirmedReading confirmed, ReadingField field) {
        if (confirmed.corrections().stream().noneMatch(it -> it.fact().field() == field)) {
            return null;
        }
        Object was = source(read, field).value();
        return new ReportEvidence.Correction(
                confirmed.confirmedBy(), confirmed.confirmedAt(), was == null ? null : value(was));
    }

    private static FactValue value(Object value) {
        return switch (value) {
            case LocalDate date -> new FactValue.Day(date);
            case Boolean yes -> new FactValue.Words(yes ? "yes" : "no");
            case Enum<?> constant -> new FactValue.Words(words(constant));
            default -> new FactValue.Words(value.toString());
        };
    }

    static String words(Enum<?> constant) {
        return constant instanceof DocumentType type ? type.label() : Words.of(constant);
    }

    /** Several facts in one line, cited where the first stands. */
    private static Fact<?> joined(List<? extends Fact<?>> facts) {
        if (facts.isEmpty()) {
            return Fact.notFound();
        }
        Fact<?> first = facts.getFirst();
        String all = facts.stream()
                .map(it -> it.value() instanceof Enum<?> constant ? Words.of(constant) : String.valueOf(it.value()))
                .collect(Collectors.joining(", "));
        return first.map(ignored -> all);
    }
}
