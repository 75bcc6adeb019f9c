package dev.vetted.thirdparties;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import java.util.List;
import java.util.Objects;

/**
 * What we use a third party for: the facts that the tier and the required scope follow from.
 *
 * @param serviceName the product or service as the third party names it; several with a semicolon between them
 * @param purpose what we do with it
 * @param tolerableOutageHours how long our work goes on without it, in hours
 * @param processesTransactions whether it computes or moves transactions for us
 * @param regions regions and sites our data may be in; empty when we have not agreed any
 * @param factors what else bears on the inherent risk
 */
public record Use(
        String serviceName,
        String purpose,
        DataClass dataClass,
        AccessKind accessKind,
        boolean criticalFunction,
        int tolerableOutageHours,
        boolean processesTransactions,
        List<String> regions,
        RiskFactors factors) {

    private static final int PURPOSE_LENGTH = 1000;
    private static final int REGIONS_LENGTH = 500;

    /** @throws Refusal.Invalid when a part is missing or too long */
    public Use {
        if (serviceName == null || serviceName.isBlank()) {
            throw new Refusal.Invalid("Name the service that is used.");
        }
        Length.atMost(Length.NAME, "name of the service", serviceName);
        if (purpose == null || purpose.isBlank()) {
            throw new Refusal.Invalid("Say what the service is used for.");
        }
        Length.atMost(PURPOSE_LENGTH, "purpose", purpose);
        if (dataClass == null || accessKind == null) {
            throw new Refusal.Invalid(
                    "Say which data the third party gets and how deep its access is; NONE is an answer.");
        }
        if (tolerableOutageHours < 0) {
            throw new Refusal.Invalid("The tolerable outage is a number of hours, 0 or more.");
        }
        regions = List.copyOf(regions);
        if (regions.stream().anyMatch(it -> it.isBlank() || it.lines().count() > 1)) {
            throw new Refusal.Invalid("Give each region by its name, on one line.");
        }
        Length.atMost(REGIONS_LENGTH, "list of regions", String.join("\n", regions));
        Objects.requireNonNull(factors, "factors");
    }

    /** A use of which nothing else is stated. */
    public Use(
            String serviceName,
            String purpose,
            DataClass dataClass,
            AccessKind accessKind,
            boolean criticalFunction,
            int tolerableOutageHours,
            boolean processesTransactions,
            List<String> regions) {
        this(
                serviceName,
                purpose,
                dataClass,
                accessKind,
                criticalFunction,
                tolerableOutageHours,
                processesTransactions,
                regions,
                RiskFactors.unstated());
    }
}
