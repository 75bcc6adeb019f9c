package dev.vetted.decisions;

import java.time.Instant;

/** That a second approver agreed, and why. */
public record SecondApproval(String by, String reason, Instant at) {}
