package dev.vetted.tracking.web;

import dev.vetted.tracking.ProcessInstance;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A process instance as the API shows it.
 *
 * @param key the engine's key, as text
 * @param parentKey the instance that called this one
 */
record InstanceView(
        String key,
        String processId,
        String processName,
        int processVersion,
        @Nullable String parentKey,
        String engagementId,
        @Nullable String reviewId,
        boolean active,
        Instant startedAt,
        @Nullable Instant endedAt,
        Map<String, String> links) {

    static InstanceView of(ProcessInstance instance, String processName) {
        return new InstanceView(
                Long.toString(instance.key()),
                instance.processId(),
                processName,
                instance.processVersion(),
                instance.parentKey().map(String::valueOf).orElse(null),
                instance.engagementId().toString(),
                instance.reviewId().map(UUID::toString).orElse(null),
                instance.isActive(),
                instance.startedAt(),
                instance.endedAt().orElse(null),
                links(instance));
    }

    private static Map<String, String> links(ProcessInstance instance) {
        Map<String, String> links = new TreeMap<>();
        links.put("self", "/api/v1/instances/" + instance.key());
        links.put("model", "/api/v1/processes/" + instance.processId() + "/xml");
        links.put("engagement", "/api/v1/engagements/" + instance.engagementId());
        instance.parentKey().ifPresent(parent -> links.put("parent", "/api/v1/instances/" + parent));
        instance.reviewId().ifPresent(review -> links.put("review", "/api/v1/reviews/" + review));
        return links;
    }
}
