package dev.vetted.controls;

import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import org.springframework.stereotype.Component;

/** The engagements that reviews are about. */
@Component
class ReviewedEngagements {

    private final Reviews reviews;
    private final Engagements engagements;

    ReviewedEngagements(Reviews reviews, Engagements engagements) {
        this.reviews = reviews;
        this.engagements = engagements;
    }

    Engagement of(ReviewId review) {
        return engagements.get(reviews.get(review).engagement());
    }
}
