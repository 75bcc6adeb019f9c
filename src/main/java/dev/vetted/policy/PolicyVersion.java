package dev.vetted.policy;

import dev.vetted.shared.Sha256;
import java.time.Instant;

/**
 * A version of the review policy; nothing changes it.
 *
 * @param number 1 for the defaults, without gaps
 * @param hash over the values as they were stored; settings that came with a later release are not among them
 * @param reason why it was changed
 */
public record PolicyVersion(
        int number, Sha256 hash, String createdBy, Instant createdAt, String reason, ReviewPolicy policy) {}
