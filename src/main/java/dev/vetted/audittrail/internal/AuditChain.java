package dev.vetted.audittrail.internal;

import dev.vetted.audittrail.AuditEntry;
import dev.vetted.audittrail.AuditSubject;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Json;
import dev.vetted.shared.Sha256;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.type.TypeReference;

/**
 * The chain in the database. Entries are appended at the very end of their transaction, after everything else was
 * flushed, so that the one lock which orders the chain is held only for the commit itself and cannot deadlock with the
 * locks of aggregates.
 */
@Component
public class AuditChain {

    private static final String COLUMNS =
            "position, recorded_at, actor, actor_kind, action, subject_kind, subject_id, details, previous_hash, hash";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    AuditChain(JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps the entry for the end of the running transaction. */
    public void append(Actor actor, String action, AuditSubject subject, Map<String, String> details) {
        pending().add(new Pending(clock.instant().truncatedTo(ChronoUnit.MICROS), actor, action, subject, details));
    }

    public List<AuditEntry> about(AuditSubject subject) {
        return jdbc.sql("select " + COLUMNS
                        + " from audit_entry where subject_kind = ? and subject_id = ? order by position")
                .params(subject.kind(), subject.id())
                .query(AuditChain::entry)
                .list();
    }

    /**
     * The position of the first entry that is changed, missing or unreadable, up to the head; empty when all are as they
     * were written.
     */
    public OptionalLong firstBroken() {
        return jdbc.sql("select position, hash from audit_head where id = 1")
                .query((head, n) -> firstBroken(head.getLong(1), head.getString(2)))
                .single();
    }

    private OptionalLong firstBroken(long lastPosition, String lastHash) {
        return jdbc.sql("select " + COLUMNS + " from audit_entry where position <= ? order by position")
                .param(lastPosition)
                .query((ResultSet rows) -> {
                    Head before = new Head(0, Sha256.NONE);
                    while (rows.next()) {
                        Optional<Head> next = following(before, rows);
                        if (next.isEmpty()) {
                            return OptionalLong.of(before.position + 1);
                        }
                        before = next.get();
                    }
                    boolean complete =
                            before.position == lastPosition && before.hash.hex().equals(lastHash);
                    return complete ? OptionalLong.empty() : OptionalLong.of(before.position + 1);
                });
    }

    /** The entry of this row as the head it made, if it is whole and follows the one before. */
    private static Optional<Head> following(Head before, ResultSet row) throws SQLException {
        try {
            AuditEntry entry = entry(row, 0);
            boolean follows = entry.position() == before.position + 1
                    && entry.previousHash().equals(before.hash)
                    && entry.isWhole();
            return follows ? Optional.of(new Head(entry.position(), entry.hash())) : Optional.empty();
        } catch (RuntimeException unreadable) {
            // A byte was changed that the entry cannot be read without: broken as well.
            return Optional.empty();
        }
    }

    private List<Pending> pending() {
        Appending appending = (Appending) TransactionSynchronizationManager.getResource(this);
        if (appending == null) {
            appending = new Appending();
            TransactionSynchronizationManager.bindResource(this, appending);
            TransactionSynchronizationManager.registerSynchronization(appending);
        }
        return appending.entries;
    }

    private void write(List<Pending> entries) {
        Head head = jdbc.sql("select position, hash from audit_head where id = 1 for update")
                .query((row, n) -> new Head(row.getLong(1), new Sha256(row.getString(2))))
                .single();
        for (Pending it : entries) {
            AuditEntry entry = AuditEntry.following(
                    head.position + 1, head.hash, it.recordedAt, it.actor, it.action, it.subject, it.details);
            insert(entry);
            head = new Head(entry.position(), entry.hash());
        }
        jdbc.sql("update audit_head set position = ?, hash = ? where id = 1")
                .params(head.position, head.hash.hex())
                .update();
    }

    private void insert(AuditEntry entry) {
        jdbc.sql("insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.position(),
                        LocalDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC),
                        entry.actor().name(),
                        entry.actor().kind().name(),
                        entry.action(),
                        entry.subject().kind(),
                        entry.subject().id(),
                        Json.write(entry.details()),
                        entry.previousHash().hex(),
                        entry.hash().hex())
                .update();
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        Instant recordedAt = row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new AuditEntry(
                row.getLong("position"),
                recordedAt,
                new Actor(row.getString("actor"), Actor.Kind.valueOf(row.getString("actor_kind"))),
                row.getString("action"),
                new AuditSubject(row.getString("subject_kind"), row.getString("subject_id")),
                Json.read(row.getString("details"), new TypeReference<Map<String, String>>() {}),
                new Sha256(row.getString("previous_hash")),
                new Sha256(row.getString("hash")));
    }

    private record Head(long position, Sha256 hash) {}

    private record Pending(
            Instant recordedAt, Actor actor, String action, AuditSubject subject, Map<String, String> details) {}

    private final class Appending implements TransactionSynchronization {

        private final List<Pending> entries = new ArrayList<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            write(entries);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AuditChain.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AuditChain.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditChain.this);
        }
    }
}
