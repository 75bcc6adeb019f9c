package dev.vetted.thirdparties.web;

import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reviews of engagements. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Third parties")
class ReviewsApi {

    private final Reviews reviews;
    private final Engagements engagements;

    ReviewsApi(Reviews reviews, Engagements engagements) {
        this.reviews = reviews;
        this.engagements = engagements;
    }

    @GetMapping("/engagements/{id}/reviews")
    @Operation(summary = "The reviews of an engagement, oldest first")
    List<ReviewView> of(@PathVariable EngagementId id) {
        return reviews.of(engagements.get(id).id()).stream().map(ReviewView::of).toList();
    }

    @GetMapping("/reviews/{id}")
    @Operation(summary = "One review, with links to all that belongs to it")
    ReviewView get(@PathVariable ReviewId id) {
        return ReviewView.of(reviews.get(id));
    }
}
