package dev.vetted.audittrail;

import dev.vetted.shared.Actor;
import dev.vetted.shared.Json;
import dev.vetted.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * One link of the audit chain.
 *
 * @param position 1 for the first entry, without gaps
 * @param recordedAt UTC, microseconds
 * @param hash over the entry's content and the hash before it
 */
public record AuditEntry(
        long position,
        Instant recordedAt,
        Actor actor,
        String action,
        AuditSubject subject,
        Map<String, String> details,
        Sha256 previousHash,
        Sha256 hash) {

    /** The entry that follows {@code previousHash} at this position. */
    public static AuditEntry following(
            long position,
            Sha256 previousHash,
            Instant recordedAt,
            Actor actor,
            String action,
            AuditSubject subject,
            Map<String, String> details) {
        return new AuditEntry(
                position,
                recordedAt,
                actor,
                action,
                subject,
                details,
                previousHash,
                linkHash(position, previousHash, recordedAt, actor, action, subject, details));
    }

    /** Whether the hash follows from the content. */
    public boolean isWhole() {
        return hash.equals(linkHash(position, previousHash, recordedAt, actor, action, subject, details));
    }

    private static Sha256 linkHash(
            long position,
            Sha256 previousHash,
            Instant recordedAt,
            Actor actor,
            String action,
            AuditSubject subject,
            Map<String, String> details) {
        Map<String, Object> content = new TreeMap<>();
        content.put("position", position);
        content.put("previousHash", previousHash.hex());
        content.put("recordedAt", recordedAt.toString());
        content.put("actor", actor);
        content.put("action", action);
        content.put("subject", subject);
        content.put("details", new TreeMap<>(details));
        return Sha256.of(Json.write(content));
    }
}
