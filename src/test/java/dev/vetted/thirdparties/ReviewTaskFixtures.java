package dev.vetted.thirdparties;

/** A task of the review of {@link ThirdPartyFixtures}. */
public final class ReviewTaskFixtures {

    private ReviewTaskFixtures() {}

    public static ReviewTask open() {
        return blockedBy("");
    }

    public static ReviewTask blockedBy(String obstacle) {
        return new ReviewTask(ThirdPartyFixtures.openReview(), ThirdPartyFixtures.underReview(), obstacle);
    }
}
