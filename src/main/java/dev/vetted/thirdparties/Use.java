package dev.vetted.thirdparties;

import java.util.List;

/**
 * What we use a third party for: the facts that the tier and the required scope follow from.
 *
 * @param serviceName the product or service as the third party names it
 * @param purpose what we do with it
 * @param tolerableOutageHours how long our work goes on without it, in hours
 * @param processesTransactions whether it computes or moves transactions for us
 * @param regions regions and sites our data may be in; empty when we have not agreed any
 */
public record Use(
        String serviceName,
        String purpose,
        DataClass dataClass,
        AccessKind accessKind,
        boolean criticalFunction,
        int tolerableOutageHours,
        boolean processesTransactions,
        List<String> regions) {

    public Use {
        if (serviceName == null || serviceName.isBlank()) {
            throw new IllegalArgumentException("Name the service that is used.");
        }
        if (tolerableOutageHours < 0) {
            throw new IllegalArgumentException("The tolerable outage is a number of hours, 0 or more.");
        }
        regions = List.copyOf(regions);
    }
}
