package dev.vetted.decisions.internal;

import dev.vetted.decisions.Decision;
import dev.vetted.shared.Json;
import dev.vetted.thirdparties.EngagementId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision as stored: its content whole, and what is searched for beside it. Never updated. */
@Entity
@Table(name = "decision")
public class DecisionEntity {

    @Id
    private String id;

    private long sequence;
    private String reviewId;
    private @Nullable String engagementId;
    private String outcome;
    private String reason;

    private String contents;

    private String decidedBy;
    private Instant decidedAt;
    private @Nullable LocalDate validUntil;
    private String previousHash;
    private String hash;

    protected DecisionEntity() {}

    static DecisionEntity taken(Decision decision, EngagementId engagement) {
        DecisionEntity taken = new DecisionEntity();
        taken.id = decision.id().toString();
        taken.sequence = decision.sequence();
        taken.reviewId = decision.review().toString();
        taken.engagementId = engagement.toString();
        taken.outcome = decision.outcome().name();
        taken.reason = decision.reason();
        taken.contents = Json.write(decision);
        taken.decidedBy = decision.decidedBy();
        taken.decidedAt = decision.decidedAt();
        taken.validUntil = decision.validUntil().orElse(null);
        taken.previousHash = decision.previousHash().hex();
        taken.hash = decision.hash().hex();
        return taken;
    }

    @Nullable
    String engagementId() {
        return engagementId;
    }

    boolean isSameAs(DecisionEntity other) {
        return id.equals(other.id);
    }

    Decision view() {
        return Json.read(contents, Decision.class);
    }
}
