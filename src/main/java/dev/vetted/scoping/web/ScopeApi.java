package dev.vetted.scoping.web;

import dev.vetted.scoping.ScopeMappings;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The scope mapping of a review. */
@RestController
@RequestMapping("/api/v1/reviews/{review}/scope")
@Tag(name = "Scope", description = "What our use requires against what the report covers")
class ScopeApi {

    private final ScopeMappings mappings;

    ScopeApi(ScopeMappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping
    @Operation(summary = "The mapping as proposed, with the verdicts of persons once confirmed")
    ScopeView get(@PathVariable ReviewId review) {
        return mappings.find(review)
                .map(ScopeView::of)
                .orElseThrow(() -> new Refusal.Unknown(
                        "Review %s has no scope mapping yet. It is proposed once a reading is confirmed."
                                .formatted(review)));
    }

    @PostMapping("/confirmation")
    @Operation(summary = "Confirm the mapping; every row that is to be confirmed needs an answer")
    ScopeView confirm(
            @PathVariable ReviewId review, @Valid @RequestBody ScopeConfirmationRequest request, Member member) {
        return ScopeView.of(mappings.confirm(review, request.toAnswers(), member));
    }
}
