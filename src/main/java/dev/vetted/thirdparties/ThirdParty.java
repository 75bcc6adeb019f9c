package dev.vetted.thirdparties;

import java.time.Instant;
import java.util.Optional;

/** A third party as registered. */
public record ThirdParty(
        ThirdPartyId id, String legalName, Optional<String> contactEmail, String registeredBy, Instant registeredAt) {}
