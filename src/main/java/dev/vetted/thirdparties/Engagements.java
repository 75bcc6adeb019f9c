package dev.vetted.thirdparties;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.internal.EngagementEntity;
import dev.vetted.thirdparties.internal.EngagementRecords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What we use third parties for, from registration to onboarding. */
@Component
public class Engagements {

    private final EngagementRecords records;
    private final ThirdParties thirdParties;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Engagements(
            EngagementRecords records,
            ThirdParties thirdParties,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.thirdParties = thirdParties;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers an engagement; nothing is reviewed before {@link #request}.
     *
     * @throws Refusal.Unknown when the third party is not registered
     */
    @Transactional
    public Engagement register(ThirdPartyId thirdPartyId, Use use, String relationshipOwner, Actor actor) {
        ThirdParty thirdParty = thirdParties.get(thirdPartyId);
        EngagementEntity added = records.save(EngagementEntity.registered(
                EngagementId.next(), thirdPartyId, use, relationshipOwner, actor.name(), clock.instant()));
        record(actor, "engagement registered", added.id(), Map.of("service", use.serviceName()));
        return added.view(thirdParty.legalName());
    }

    /**
     * Starts the lifecycle of a registered engagement: tier, review, onboarding or not.
     *
     * @throws Refusal.Conflicting when it was started before
     */
    @Transactional
    public Engagement request(EngagementId id, Actor actor) {
        EngagementEntity engagement = entity(id);
        engagement.request();
        record(actor, "lifecycle requested", id, Map.of());
        events.publishEvent(new Engagement.Requested(id));
        return view(engagement);
    }

    /** Notes the tier that the decision table gave. Noting the same again changes nothing. */
    @Transactional
    public void noteTier(EngagementId id, Tier tier, String reason, Actor actor) {
        if (entity(id).noteTier(tier, reason)) {
            record(actor, "tier determined", id, Map.of("tier", tier.name(), "reason", reason));
        }
    }

    /** Onboards after an approving review. Onboarding again changes nothing. */
    @Transactional
    public void onboard(EngagementId id, Actor actor) {
        if (entity(id).onboard()) {
            record(actor, "engagement onboarded", id, Map.of());
        }
    }

    /** Declines after a review that does not permit the use. Declining again changes nothing. */
    @Transactional
    public void decline(EngagementId id, Actor actor) {
        if (entity(id).decline()) {
            record(actor, "engagement declined", id, Map.of());
        }
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public Engagement get(EngagementId id) {
        return view(entity(id));
    }

    @Transactional(readOnly = true)
    public List<Engagement> of(ThirdPartyId thirdPartyId) {
        String name = thirdParties.get(thirdPartyId).legalName();
        return records.findByThirdPartyIdOrderByRegisteredAt(thirdPartyId.toString()).stream()
                .map(engagement -> engagement.view(name))
                .toList();
    }

    private EngagementEntity entity(EngagementId id) {
        return records.findById(id.toString())
                .orElseThrow(() -> new Refusal.Unknown(
                        "There is no engagement %s. Register it under its third party first.".formatted(id)));
    }

    private Engagement view(EngagementEntity engagement) {
        return engagement.view(thirdParties.get(engagement.thirdParty()).legalName());
    }

    private void record(Actor actor, String action, EngagementId id, Map<String, String> details) {
        audit.record(actor, action, new AuditSubject("engagement", id.toString()), details);
    }
}
