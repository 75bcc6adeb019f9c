package dev.vetted.evidence.internal;

import dev.vetted.evidence.workbook.ReportEvidence;
import dev.vetted.evidence.workbook.ReportEvidence.FactValue;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.ReadingField;
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

    static List<ReportEvidence.Fact> of(ConfirmedReading confirmed) {
        Reading reading = confirmed.reading();
        List<ReportEvidence.Fact> facts = new ArrayList<>();
        for (ReadingField field : ReadingField.values()) {
            facts.add(fact(field.label(), source(reading, field), correction(confirmed, field)));
        }
        facts.add(fact("Criteria named in a modified opinion", joined(reading.opinionCriteria()), null));
        facts.add(fact("Emphasis of matter", reading.emphasisOfMatter(), null));
        facts.add(fact("Significant incidents disclosed", reading.significantIncidents(), null));
        facts.add(fact("Locations", joined(reading.locations()), null));
        facts.add(fact("Text layer", reading.textLayer(), null));
        return facts;
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

    private static ReportEvidence.@Nullable Correction correction(ConfirmedReading confirmed, ReadingField field) {
        return confirmed.corrections().stream()
                .filter(it -> it.field() == field)
                .reduce((first, second) -> second)
                .map(it -> new ReportEvidence.Correction(
                        confirmed.confirmedBy(),
                        confirmed.confirmedAt(),
                        it.asRead().map(FactValue.Words::new).orElse(null)))
                .orElse(null);
    }

    private static FactValue value(Object value) {
        return switch (value) {
            case LocalDate date -> new FactValue.Day(date);
            case Boolean yes -> new FactValue.Words(yes ? "yes" : "no");
            case DocumentType type -> new FactValue.Words(type.label());
            case Enum<?> constant -> new FactValue.Words(Words.of(constant));
            default -> new FactValue.Words(value.toString());
        };
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
