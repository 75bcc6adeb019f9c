package dev.vetted.scoping;

import dev.vetted.coverage.Coverages;
import dev.vetted.reports.reading.Reading;
import dev.vetted.scoping.internal.Names;
import dev.vetted.scoping.internal.Provider;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.ThirdParty;
import java.util.List;
import org.springframework.stereotype.Component;

/** Third parties of ours that a report may name as subservice organizations, with the reports we hold of them. */
@Component
class RegisteredProviders {

    private final ThirdParties thirdParties;
    private final Coverages coverages;

    RegisteredProviders(ThirdParties thirdParties, Coverages coverages) {
        this.thirdParties = thirdParties;
        this.coverages = coverages;
    }

    List<Provider> namedIn(Reading reading) {
        List<String> organizations = reading.subserviceOrganizations().stream()
                .map(Reading.SubserviceOrganization::name)
                .toList();
        if (organizations.isEmpty()) {
            return List.of();
        }
        return thirdParties.all().stream()
                .filter(ours -> organizations.stream().anyMatch(named -> Names.alike(ours.legalName(), named)))
                .map(this::provider)
                .toList();
    }

    private Provider provider(ThirdParty registered) {
        return new Provider(
                registered.legalName(), coverages.documentsOf(registered.id()).reports());
    }
}
