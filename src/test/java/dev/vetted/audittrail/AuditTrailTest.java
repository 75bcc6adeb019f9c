package dev.vetted.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Actor;
import dev.vetted.shared.Sha256;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.Together;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

abstract class AuditTrailTest extends DomainTest {

    private static final AuditSubject REVIEW = new AuditSubject("review", "33333333");
    private static final Actor ANNA = Actor.person("anna");

    @Autowired
    AuditTrail trail;

    @Test
    void anEntryIsReadAsItWasWritten() {
        Map<String, String> details = Map.of("reason", "Größe \"€\" 𝄞\n", "disposition", "ACCEPT");

        commit("exception disposed", details);

        AuditEntry entry = trail.entriesAbout(REVIEW).getFirst();
        assertThat(entry.details()).isEqualTo(details);
        assertThat(entry)
                .isEqualTo(AuditEntry.following(
                        1, Sha256.NONE, entry.recordedAt(), ANNA, "exception disposed", REVIEW, details));
    }

    @Test
    void theEntriesOfOneTransactionFollowEachOther() {
        transaction.executeWithoutResult(status -> {
            record("first");
            record("second");
            record("third");
        });

        assertThat(trail.entriesAbout(REVIEW))
                .extracting(AuditEntry::action)
                .containsExactly("first", "second", "third");
        assertThat(trail.firstBrokenLink()).isEmpty();
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        assertThatThrownBy(() -> record("alone")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRolledBackLeavesNoEntryAndNoGap() {
        commit("first", Map.of());
        transaction.executeWithoutResult(status -> {
            record("taken back");
            status.setRollbackOnly();
        });
        commit("second", Map.of());

        assertThat(trail.entriesAbout(REVIEW)).extracting(AuditEntry::action).containsExactly("first", "second");
        assertThat(trail.entriesAbout(REVIEW)).extracting(AuditEntry::position).containsExactly(1L, 2L);
        assertThat(trail.firstBrokenLink()).isEmpty();
    }

    @Test
    void aTransactionWithinAnotherCommitsItsEntriesFirst() {
        TransactionTemplate inner = new TransactionTemplate(
                transaction.getTransactionManager(),
                new org.springframework.transaction.support.DefaultTransactionDefinition(
                        TransactionDefinition.PROPAGATION_REQUIRES_NEW));

        transaction.executeWithoutResult(status -> {
            record("outer, before");
            inner.executeWithoutResult(ignored -> record("inner"));
            record("outer, after");
        });

        assertThat(trail.entriesAbout(REVIEW))
                .extracting(AuditEntry::action)
                .containsExactly("inner", "outer, before", "outer, after");
        assertThat(trail.firstBrokenLink()).isEmpty();
    }

    @Test
    void transactionsAtTheSameTimeFormOneChainWithoutGaps() throws InterruptedException {
        int threads = 4;
        int each = 10;
        Callable<Boolean> writer = () -> {
            IntStream.range(0, each).forEach(n -> commit("written", Map.of("n", Integer.toString(n))));
            return true;
        };

        List<Object> results = Together.run(java.util.Collections.nCopies(threads, writer));

        assertThat(results).containsOnly(true);
        assertThat(trail.entriesAbout(REVIEW))
                .extracting(AuditEntry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, threads * each).boxed().toList());
        assertThat(trail.firstBrokenLink()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"actor", "actor_kind", "action", "subject_kind", "subject_id", "details", "previous_hash", "hash"
            })
    void aFlippedBitInAnyCharacterOfATextIsFound(String column) {
        commitThree();
        String whole = jdbc.sql("select " + column + " from audit_entry where position = 2")
                .query(String.class)
                .single();

        for (int at = 0; at < whole.length(); at++) {
            char flipped = (char) (whole.charAt(at) ^ 1);
            set(column, whole.substring(0, at) + flipped + whole.substring(at + 1));

            assertThat(trail.firstBrokenLink()).as("%s at %d", column, at).hasValue(2);
        }
        set(column, whole);
        assertThat(trail.firstBrokenLink()).isEmpty();
    }

    @Test
    void aTimeThatWasMovedByAMicrosecondIsFound() {
        commitThree();
        LocalDateTime time = jdbc.sql("select recorded_at from audit_entry where position = 2")
                .query(LocalDateTime.class)
                .single();

        set("recorded_at", time.plusNanos(1000));

        assertThat(trail.firstBrokenLink()).hasValue(2);
    }

    @Test
    void anEntryThatWasMovedIsFound() {
        commitThree();

        set("position", 12);

        assertThat(trail.firstBrokenLink()).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anEntryThatIsMissingIsFoundAlsoTheLast(long position) {
        commitThree();

        jdbc.sql("delete from audit_entry where position = ?").param(position).update();

        assertThat(trail.firstBrokenLink()).hasValue(position);
    }

    @Test
    void aTrailThatWasWrittenAnewFromSomePointDoesNotMeetItsHead() {
        commitThree();
        jdbc.sql("update audit_head set hash = ?")
                .param(Sha256.of("another").hex())
                .update();

        assertThat(trail.firstBrokenLink()).hasValue(4);
    }

    @Test
    void anEmptyTrailIsWhole() {
        assertThat(trail.firstBrokenLink()).isEmpty();
    }

    private void commitThree() {
        commit("first", Map.of("n", "1"));
        commit("second", Map.of("n", "2", "reason", "as agreed"));
        commit("third", Map.of("n", "3"));
    }

    private void set(String column, Object value) {
        jdbc.sql("update audit_entry set " + column + " = ? where position = 2")
                .param(value)
                .update();
    }

    private void commit(String action, Map<String, String> details) {
        transaction.executeWithoutResult(status -> trail.record(ANNA, action, REVIEW, details));
    }

    private void record(String action) {
        trail.record(ANNA, action, REVIEW, Map.of());
    }
}

@OnH2
class AuditTrailOnH2Test extends AuditTrailTest {}

@OnMySql
class AuditTrailOnMySqlTest extends AuditTrailTest {}
