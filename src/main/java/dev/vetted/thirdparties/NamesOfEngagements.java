package dev.vetted.thirdparties;

import dev.vetted.shared.EngagementNames;
import dev.vetted.thirdparties.internal.EngagementRecords;
import dev.vetted.thirdparties.internal.ThirdPartyEntity;
import dev.vetted.thirdparties.internal.ThirdPartyRecords;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names engagements by third party and service, in two queries for any number of them. */
@Component
class NamesOfEngagements implements EngagementNames {

    private final EngagementRecords engagements;
    private final ThirdPartyRecords thirdParties;

    NamesOfEngagements(EngagementRecords engagements, ThirdPartyRecords thirdParties) {
        this.engagements = engagements;
        this.thirdParties = thirdParties;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Collection<UUID> ids) {
        Set<String> wanted = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        var found = engagements.findByIdIn(wanted);
        Set<String> owners =
                found.stream().map(it -> it.thirdParty().toString()).collect(Collectors.toSet());
        Map<ThirdPartyId, String> names = thirdParties.findByIdIn(owners).stream()
                .map(ThirdPartyEntity::view)
                .collect(Collectors.toMap(ThirdParty::id, ThirdParty::legalName));
        return found.stream()
                .map(it -> it.view(names.get(it.thirdParty())))
                .collect(Collectors.toMap(
                        it -> it.id().value(),
                        it -> it.thirdPartyName() + " / " + it.use().serviceName()));
    }
}
