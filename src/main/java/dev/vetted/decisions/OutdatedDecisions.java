package dev.vetted.decisions;

import dev.vetted.decisions.internal.OutdatedTable;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that no longer rest on what stands. */
@Component
public class OutdatedDecisions {

    private final OutdatedTable table;

    OutdatedDecisions(OutdatedTable table) {
        this.table = table;
    }

    /** Empty while the decision rests on what stands. */
    @Transactional(readOnly = true)
    public Optional<OutdatedDecision> find(DecisionId decision) {
        return table.find(decision);
    }

    @Transactional(readOnly = true)
    public Map<DecisionId, OutdatedDecision> all() {
        return table.all();
    }
}
