package dev.vetted.thirdparties.web;

import dev.vetted.thirdparties.ThirdParty;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A third party as the API shows it. */
record ThirdPartyView(
        String id,
        String legalName,
        @Nullable String contactEmail,
        String registeredBy,
        Instant registeredAt,
        Map<String, String> links) {

    static ThirdPartyView of(ThirdParty thirdParty) {
        String self = "/api/v1/third-parties/" + thirdParty.id();
        return new ThirdPartyView(
                thirdParty.id().toString(),
                thirdParty.legalName(),
                thirdParty.contactEmail().orElse(null),
                thirdParty.registeredBy(),
                thirdParty.registeredAt(),
                Map.of("self", self, "engagements", self + "/engagements", "coverage", self + "/coverage"));
    }
}
