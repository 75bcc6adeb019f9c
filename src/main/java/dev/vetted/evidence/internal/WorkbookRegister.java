package dev.vetted.evidence.internal;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.decisions.DecisionId;
import dev.vetted.evidence.EvidenceWorkbook;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Sha256;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which workbook was written for which decision, and after which other. */
@Component
public class WorkbookRegister {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WorkbookRegister(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The workbook written last; {@link Sha256#NONE} before the first. */
    @Transactional(readOnly = true)
    public Sha256 head() {
        return new Sha256(jdbc.sql("select document from evidence_head where id = 1")
                .query(String.class)
                .single());
    }

    @Transactional(readOnly = true)
    public Optional<EvidenceWorkbook> find(DecisionId decision) {
        return jdbc.sql("select document, written_at from evidence_workbook where decision_id = ?")
                .param(decision.toString())
                .query((row, n) -> new EvidenceWorkbook(
                        decision,
                        new Sha256(row.getString(1)),
                        "vetted-decision-" + decision + ".xlsx",
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    /** The workbook that the one of this decision follows. */
    @Transactional(readOnly = true)
    public Optional<Sha256> previousOf(DecisionId decision) {
        return jdbc.sql("select previous from evidence_workbook where decision_id = ?")
                .param(decision.toString())
                .query(String.class)
                .optional()
                .map(Sha256::new);
    }

    /** Appends the workbook if the one it follows is still the last; else nothing is changed. */
    @Transactional
    public void append(DecisionId decision, Sha256 document, Sha256 previous, String rendererVersion, Actor actor) {
        String last = jdbc.sql("select document from evidence_head where id = 1 for update")
                .query(String.class)
                .single();
        if (!last.equals(previous.hex()) || find(decision).isPresent()) {
            return;
        }
        jdbc.sql("insert into evidence_workbook (decision_id, document, renderer_version, previous, written_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        decision.toString(),
                        document.hex(),
                        rendererVersion,
                        previous.hex(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        jdbc.sql("update evidence_head set document = ? where id = 1")
                .param(document.hex())
                .update();
        audit.record(
                actor,
                "evidence written",
                new AuditSubject("decision", decision.toString()),
                Map.of("workbook", document.hex(), "previous", previous.hex()));
    }
}
