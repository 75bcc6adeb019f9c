package dev.vetted.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What engagements are called, told by the module that owns them to modules that only hold their ids. */
public interface EngagementNames {

    /** Third party and service of each engagement; nothing for ids that are not known. */
    Map<UUID, String> of(Collection<UUID> engagements);
}
