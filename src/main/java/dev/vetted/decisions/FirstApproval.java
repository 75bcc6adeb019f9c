package dev.vetted.decisions;

import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;

/** What the first of two approvers decided; it is no decision before the second agrees. */
public record FirstApproval(ReviewId review, Draft draft, Basis basis, String approvedBy, Instant approvedAt) {}
