package dev.vetted.screening.subject;

import dev.vetted.reports.FactKey;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.reading.Reading;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts of a reading that a person compared with the page one by one. They hold however uncertain they were read.
 *
 * @param facts as they were read
 */
public record CheckedFacts(Set<Object> facts) {

    public CheckedFacts {
        facts = Set.copyOf(facts);
    }

    public static CheckedFacts none() {
        return new CheckedFacts(Set.of());
    }

    /**
     * @param asRead the reading before corrections, which the keys count in
     * @param keys what was looked at; those of sections and warnings name no fact
     */
    public static CheckedFacts of(Reading asRead, Collection<String> keys) {
        Set<Object> facts = new HashSet<>();
        for (String key : keys) {
            if (!key.startsWith("status.") && !key.startsWith("warnings[")) {
                FactKey fact = FactKey.of(key);
                List<?> all = facts(asRead, fact.field());
                fact.item().filter(item -> item < all.size()).ifPresent(item -> facts.add(all.get(item)));
                if (fact.item().isEmpty() && !fact.field().isList()) {
                    facts.addAll(all);
                }
            }
        }
        return new CheckedFacts(facts);
    }

    public boolean contains(Object fact) {
        return facts.contains(fact);
    }

    private static List<?> facts(Reading reading, ReadingField field) {
        return switch (field) {
            case DOCUMENT_TYPE -> List.of(reading.documentType());
            case SERVICE_ORGANIZATION -> List.of(reading.serviceOrganization());
            case SYSTEM_NAME -> List.of(reading.systemName());
            case SERVICE_AUDITOR -> List.of(reading.serviceAuditor());
            case REPORT_DATE -> List.of(reading.reportDate());
            case PERIOD_START -> List.of(reading.periodStart());
            case PERIOD_END -> List.of(reading.periodEnd());
            case AS_OF_DATE -> List.of(reading.asOfDate());
            case CATEGORIES -> reading.categories();
            case CRITERIA_EDITION -> List.of(reading.criteriaEdition());
            case OPINION -> List.of(reading.opinion());
            case OPINION_CRITERIA -> reading.opinionCriteria();
            case EMPHASIS_OF_MATTER -> List.of(reading.emphasisOfMatter());
            case SUBSERVICE_ORGANIZATIONS -> reading.subserviceOrganizations();
            case SUBSERVICE_CONTROLS -> reading.subserviceControls();
            case USER_ENTITY_CONTROLS -> reading.userEntityControls();
            case CONTROLS -> reading.controls();
            case EXCEPTIONS -> reading.exceptions();
            case SIGNIFICANT_INCIDENTS -> List.of(reading.significantIncidents());
            case LOCATIONS -> reading.locations();
        };
    }
}
