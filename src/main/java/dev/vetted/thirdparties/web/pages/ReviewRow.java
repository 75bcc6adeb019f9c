package dev.vetted.thirdparties.web.pages;

import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.thirdparties.Review;

/** A review in the list of its engagement. */
record ReviewRow(String id, String openedAt, Tag outcome, String concludedAt) {

    static ReviewRow of(Review review) {
        return new ReviewRow(
                review.id().toString(),
                Wording.of(review.openedAt()),
                review.outcome()
                        .map(outcome ->
                                outcome.permitsUse() ? Tag.good(Wording.of(outcome)) : Tag.bad(Wording.of(outcome)))
                        .orElse(Tag.neutral("In progress")),
                Wording.of(review.concludedAt()));
    }
}
