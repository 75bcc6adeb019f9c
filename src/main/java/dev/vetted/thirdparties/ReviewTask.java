package dev.vetted.thirdparties;

/**
 * A task of a review as one member meets it.
 *
 * @param obstacle what keeps the member from doing it now, in words; empty when nothing does
 */
public record ReviewTask(Review review, Engagement engagement, String obstacle) {

    /** Whether the member may do it now. */
    public boolean isOpen() {
        return obstacle.isEmpty();
    }
}
