package dev.vetted.decisions.web;

import dev.vetted.decisions.Recommendations;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is recommended for a review. */
@RestController
@RequestMapping("/api/v1/reviews/{review}/recommendation")
@Tag(name = "Decisions", description = "What analysts recommend and approvers decide")
class RecommendationApi {

    private final Recommendations recommendations;

    RecommendationApi(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @GetMapping
    @Operation(summary = "The recommendation for a review")
    RecommendationView get(@PathVariable ReviewId review) {
        return recommendations
                .find(review)
                .map(RecommendationView::of)
                .orElseThrow(() -> new Refusal.Unknown(
                        "Review %s has no recommendation yet. See its tasks for what is due.".formatted(review)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Recommend to the approvers; after a return, anew")
    ResponseEntity<RecommendationView> recommend(
            @PathVariable ReviewId review, @Valid @RequestBody RecommendationRequest request, Member member) {
        RecommendationView view = RecommendationView.of(recommendations.recommend(review, request.toDraft(), member));
        return ResponseEntity.created(URI.create("/api/v1/reviews/" + review + "/recommendation"))
                .body(view);
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Return the recommendation to the analysts")
    void giveBack(@PathVariable ReviewId review, @Valid @RequestBody ReturnRequest request, Member member) {
        recommendations.giveBack(review, request.note(), member);
    }
}
