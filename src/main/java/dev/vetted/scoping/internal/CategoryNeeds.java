package dev.vetted.scoping.internal;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import java.util.Optional;

/**
 * Which categories our use requires: security always; availability when work stops within days; confidentiality and
 * privacy by the data; processing integrity when transactions are computed for us.
 */
final class CategoryNeeds {

    /** Longer outages than this are taken as bearable without an assurance on availability, in hours. */
    private static final int BEARABLE_OUTAGE_HOURS = 72;

    private CategoryNeeds() {}

    /** Why the use requires the category; empty when it does not. */
    static Optional<String> need(TrustServicesCategory category, Use use) {
        return switch (category) {
            case SECURITY -> Optional.of("always required");
            case AVAILABILITY ->
                when(
                        use.tolerableOutageHours() <= BEARABLE_OUTAGE_HOURS,
                        "our work bears an outage of %d hours only".formatted(use.tolerableOutageHours()));
            case CONFIDENTIALITY ->
                when(
                        use.dataClass().compareTo(DataClass.CONFIDENTIAL) >= 0,
                        "the third party holds data of class " + use.dataClass());
            case PROCESSING_INTEGRITY ->
                when(use.processesTransactions(), "the third party computes or moves transactions for us");
            case PRIVACY ->
                when(
                        use.dataClass().compareTo(DataClass.PERSONAL) >= 0,
                        "the third party holds data of class " + use.dataClass());
        };
    }

    private static Optional<String> when(boolean needed, String reason) {
        return needed ? Optional.of(reason) : Optional.empty();
    }
}
