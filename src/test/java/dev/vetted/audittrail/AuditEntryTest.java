package dev.vetted.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.shared.Actor;
import dev.vetted.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditEntryTest {

    private static final AuditEntry WHOLE = AuditEntry.following(
            7,
            Sha256.of("the entry before"),
            Instant.parse("2026-11-23T09:00:00.123456Z"),
            Actor.person("anna"),
            "exception disposed",
            new AuditSubject("review", "33333333"),
            Map.of("disposition", "ACCEPT", "reason", "covered by our own review"));

    @Test
    void anEntryThatFollowsIsWhole() {
        assertThat(WHOLE.isWhole()).isTrue();
    }

    @Test
    void theOrderOfTheDetailsDoesNotMatter() {
        Map<String, String> reversed = new TreeMap<>((a, b) -> b.compareTo(a));
        reversed.putAll(WHOLE.details());

        AuditEntry same = AuditEntry.following(
                WHOLE.position(),
                WHOLE.previousHash(),
                WHOLE.recordedAt(),
                WHOLE.actor(),
                WHOLE.action(),
                WHOLE.subject(),
                reversed);

        assertThat(same.hash()).isEqualTo(WHOLE.hash());
    }

    @ParameterizedTest
    @MethodSource
    void anEntryWithAnyFieldChangedIsNotWhole(AuditEntry changed) {
        assertThat(changed.isWhole()).isFalse();
    }

    static Stream<AuditEntry> anEntryWithAnyFieldChangedIsNotWhole() {
        AuditEntry it = WHOLE;
        AuditSubject subject = it.subject();
        Instant later = it.recordedAt().plusNanos(1000);
        Actor worker = Actor.worker("anna");
        return Stream.of(
                with(8, it.recordedAt(), it.actor(), it.action(), subject, it.details(), it.previousHash(), it.hash()),
                with(7, later, it.actor(), it.action(), subject, it.details(), it.previousHash(), it.hash()),
                with(7, it.recordedAt(), worker, it.action(), subject, it.details(), it.previousHash(), it.hash()),
                with(
                        7,
                        it.recordedAt(),
                        Actor.person("anne"),
                        it.action(),
                        subject,
                        it.details(),
                        it.previousHash(),
                        it.hash()),
                with(7, it.recordedAt(), it.actor(), "x", subject, it.details(), it.previousHash(), it.hash()),
                with(
                        7,
                        it.recordedAt(),
                        it.actor(),
                        it.action(),
                        new AuditSubject("decision", subject.id()),
                        it.details(),
                        it.previousHash(),
                        it.hash()),
                with(
                        7,
                        it.recordedAt(),
                        it.actor(),
                        it.action(),
                        new AuditSubject(subject.kind(), "33333334"),
                        it.details(),
                        it.previousHash(),
                        it.hash()),
                with(7, it.recordedAt(), it.actor(), it.action(), subject, Map.of(), it.previousHash(), it.hash()),
                with(7, it.recordedAt(), it.actor(), it.action(), subject, it.details(), Sha256.NONE, it.hash()),
                with(
                        7,
                        it.recordedAt(),
                        it.actor(),
                        it.action(),
                        subject,
                        it.details(),
                        it.previousHash(),
                        Sha256.NONE));
    }

    private static AuditEntry with(
            long position,
            Instant recordedAt,
            Actor actor,
            String action,
            AuditSubject subject,
            Map<String, String> details,
            Sha256 previousHash,
            Sha256 hash) {
        return new AuditEntry(position, recordedAt, actor, action, subject, details, previousHash, hash);
    }
}
