package dev.vetted.thirdparties;

import java.util.Optional;

/** An engagement with a third party: one service that we use, with its owner on our side. */
public record Engagement(
        EngagementId id,
        ThirdPartyId thirdParty,
        String thirdPartyName,
        Use use,
        String relationshipOwner,
        Status status,
        Optional<Tier> tier,
        Optional<String> tierReason) {

    /** Where an engagement stands. */
    public enum Status {
        REGISTERED,
        UNDER_REVIEW,
        ONBOARDED,
        DECLINED
    }

    /** The lifecycle of an engagement was requested. */
    public record Requested(EngagementId engagement) {}
}
