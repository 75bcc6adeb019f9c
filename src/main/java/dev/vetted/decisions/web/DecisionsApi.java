package dev.vetted.decisions.web;

import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.Decisions;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decisions. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Decisions")
class DecisionsApi {

    private final Decisions decisions;

    DecisionsApi(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/decisions")
    @Operation(summary = "All decisions, newest first")
    List<DecisionView> all() {
        return decisions.all().stream().map(DecisionView::of).toList();
    }

    @GetMapping("/decisions/{id}")
    @Operation(summary = "One decision")
    DecisionView get(@PathVariable DecisionId id) {
        return DecisionView.of(decisions.get(id));
    }

    @GetMapping("/reviews/{review}/decision")
    @Operation(summary = "The decision on a review")
    DecisionView of(@PathVariable ReviewId review) {
        return decisions
                .find(review)
                .map(DecisionView::of)
                .orElseThrow(() -> new Refusal.Unknown(
                        "Review %s is not decided yet. See its tasks for what is due.".formatted(review)));
    }

    @PostMapping("/reviews/{review}/decision")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Decide on a review; not for anyone who prepared a part of it")
    ResponseEntity<DecisionView> decide(
            @PathVariable ReviewId review, @Valid @RequestBody DecisionRequest request, Member member) {
        DecisionView view = DecisionView.of(decisions.decide(review, request.toDraft(), member));
        return ResponseEntity.created(URI.create(view.links().get("self"))).body(view);
    }
}
