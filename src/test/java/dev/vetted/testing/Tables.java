package dev.vetted.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the service, for tests that commit. */
public final class Tables {

    /** Those that refer to others first. */
    private static final List<String> ALL = List.of(
            "evidence_workbook",
            "decision",
            "recommendation",
            "control_request",
            "outdated_decision",
            "first_approval",
            "risk_assessment",
            "user_control_completion",
            "user_control",
            "own_control",
            "exception_case",
            "screening",
            "screened_report",
            "scope_mapping",
            "assurance_report",
            "user_task",
            "element_visit",
            "process_instance",
            "deployed_model",
            "assurance_review",
            "engagement",
            "third_party",
            "document",
            "audit_entry");

    private static final String NO_HASH = "0".repeat(64);

    private final JdbcClient jdbc;

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the migrations and the start of the service left them. */
    public void clear() {
        ALL.forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update audit_head set position = 0, hash = ?").param(NO_HASH).update();
        jdbc.sql("update decision_head set sequence = 0, hash = ?")
                .param(NO_HASH)
                .update();
        jdbc.sql("update evidence_head set document = ?").param(NO_HASH).update();
        // The first is made when the service starts.
        jdbc.sql("delete from policy_version where number > 1").update();
        jdbc.sql("update policy_head set number = 1").update();
    }

    public int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
