package dev.vetted.triage;

import java.time.Instant;

/** The severity that a person set in place of the computed one, which stays beside it. */
public record SeverityOverride(Severity severity, String reason, String by, Instant at) {}
