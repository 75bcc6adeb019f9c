package dev.vetted.scoping.internal;

import static dev.vetted.criteria.TrustServicesCategory.AVAILABILITY;
import static dev.vetted.criteria.TrustServicesCategory.CONFIDENTIALITY;
import static dev.vetted.criteria.TrustServicesCategory.PRIVACY;
import static dev.vetted.criteria.TrustServicesCategory.PROCESSING_INTEGRITY;
import static dev.vetted.criteria.TrustServicesCategory.SECURITY;

import dev.vetted.criteria.CriteriaCatalogue;
import dev.vetted.criteria.CriteriaFamily;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import java.util.List;
import java.util.Optional;

/** Which families of criteria a use leans on: most wherever Security is required, the others by data and dependence. */
record FamilyNeeds(Use use, RequiredAssurance required) {

    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.edition2017();

    /** Why the use leans on the family; empty when it does not. */
    Optional<String> need(CriteriaFamily family) {
        return switch (family) {
            case GOVERNANCE, RISK_MANAGEMENT, ACCESS, NETWORK, MONITORING, INCIDENTS, CHANGE, FOURTH_PARTIES ->
                when(required.requires(SECURITY), "Security is required");
            case PHYSICAL ->
                holdsOurData().or(() -> when(required.requires(AVAILABILITY), "our work stops when its sites fail"));
            case DATA_IN_TRANSIT ->
                holdsOurData().or(() -> when(use.accessKind() != AccessKind.NONE, "it is connected to our systems"));
            case CONTINUITY ->
                required(AVAILABILITY)
                        .or(() -> when(use.criticalFunction(), "it supports a critical function of ours"));
            case DATA_PROTECTION -> required(CONFIDENTIALITY);
            case PROCESSING -> required(PROCESSING_INTEGRITY);
            case PRIVACY -> required(PRIVACY);
        };
    }

    boolean leansOn(CriterionId criterion) {
        return required.requires(criterion.category())
                && need(CriteriaFamily.of(criterion)).isPresent();
    }

    /** The criteria of a family in the categories that are required. */
    List<CriterionId> criteria(CriteriaFamily family) {
        return CATALOGUE.ids().stream()
                .filter(id -> CriteriaFamily.of(id) == family && required.requires(id.category()))
                .toList();
    }

    private Optional<String> holdsOurData() {
        return when(use.dataClass().compareTo(DataClass.INTERNAL) >= 0, "it gets data of ours that is not public");
    }

    private Optional<String> required(TrustServicesCategory category) {
        return when(required.requires(category), Rows.words(category.name()) + " is required");
    }

    private static Optional<String> when(boolean needed, String reason) {
        return needed ? Optional.of(reason) : Optional.empty();
    }
}
