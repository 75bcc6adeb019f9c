package dev.vetted.decisions.web;

import dev.vetted.decisions.RiskAssessments;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The risk that stays after a review. */
@RestController
@RequestMapping("/api/v1/reviews/{review}/risk")
@Tag(name = "Decisions")
class RiskApi {

    private final RiskAssessments risks;

    RiskApi(RiskAssessments risks) {
        this.risks = risks;
    }

    @GetMapping
    @Operation(summary = "The residual risk of a review, what it was determined on, and how many have to approve")
    RiskView get(@PathVariable ReviewId review) {
        return risks.find(review)
                .map(RiskView::of)
                .orElseThrow(() -> new Refusal.Unknown(
                        "The residual risk of review %s is not determined yet. See its tasks for what is due."
                                .formatted(review)));
    }
}
