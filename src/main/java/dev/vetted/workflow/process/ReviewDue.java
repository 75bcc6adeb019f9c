package dev.vetted.workflow.process;

import dev.vetted.thirdparties.EngagementId;

/** The variables of the message that opens a review beside the lifecycle, since an earlier decision no longer holds. */
public record ReviewDue(EngagementId engagementId) {}
