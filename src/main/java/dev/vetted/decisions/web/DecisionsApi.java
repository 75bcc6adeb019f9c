package dev.vetted.decisions.web;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.OutdatedDecision;
import dev.vetted.decisions.OutdatedDecisions;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions as they were taken, and whether they still rest on what stands. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Decisions")
class DecisionsApi {

    private final Decisions decisions;
    private final OutdatedDecisions outdated;

    DecisionsApi(Decisions decisions, OutdatedDecisions outdated) {
        this.decisions = decisions;
        this.outdated = outdated;
    }

    @GetMapping("/decisions")
    @Operation(summary = "All decisions, newest first")
    List<DecisionView> all() {
        Map<DecisionId, OutdatedDecision> marks = outdated.all();
        return decisions.all().stream()
                .map(it -> DecisionView.of(it, Optional.ofNullable(marks.get(it.id()))))
                .toList();
    }

    @GetMapping("/decisions/{id}")
    @Operation(summary = "One decision")
    DecisionView get(@PathVariable DecisionId id) {
        return view(decisions.get(id));
    }

    @GetMapping("/reviews/{review}/decision")
    @Operation(summary = "The decision on a review")
    DecisionView of(@PathVariable ReviewId review) {
        return decisions
                .find(review)
                .map(this::view)
                .orElseThrow(() -> new Refusal.Unknown(
                        "Review %s is not decided yet. See its tasks for what is due.".formatted(review)));
    }

    private DecisionView view(Decision decision) {
        return DecisionView.of(decision, outdated.find(decision.id()));
    }
}
