package dev.vetted.thirdparties;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.internal.ThirdPartyEntity;
import dev.vetted.thirdparties.internal.ThirdPartyRecords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers third parties. */
@Component
public class ThirdParties {

    private final ThirdPartyRecords records;
    private final AuditTrail audit;
    private final Clock clock;

    ThirdParties(ThirdPartyRecords records, AuditTrail audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal.Conflicting when a third party of this legal name is registered already */
    @Transactional
    public ThirdParty register(String legalName, Optional<String> contactEmail, Actor actor) {
        records.findByLegalName(legalName.strip()).ifPresent(known -> {
            throw new Refusal.Conflicting("%s is registered already as third party %s. Add an engagement to it instead."
                    .formatted(legalName.strip(), known.id()));
        });
        ThirdPartyEntity added = records.save(ThirdPartyEntity.registered(
                ThirdPartyId.next(), legalName.strip(), contactEmail, actor.name(), clock.instant()));
        audit.record(
                actor,
                "third party registered",
                new AuditSubject("third party", added.id().toString()),
                Map.of("legalName", legalName.strip()));
        return added.view();
    }

    @Transactional(readOnly = true)
    public List<ThirdParty> all() {
        return records.findAllByOrderByLegalName().stream()
                .map(ThirdPartyEntity::view)
                .toList();
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public ThirdParty get(ThirdPartyId id) {
        return records.findById(id.toString())
                .map(ThirdPartyEntity::view)
                .orElseThrow(() -> new Refusal.Unknown(
                        "There is no third party %s. List them with GET /api/v1/third-parties.".formatted(id)));
    }
}
