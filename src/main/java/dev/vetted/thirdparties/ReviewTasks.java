package dev.vetted.thirdparties;

import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.OpenTasks;
import dev.vetted.tasks.TaskKind;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of reviews with what they belong to, for the forms that do them. */
@Component
public class ReviewTasks {

    private final Reviews reviews;
    private final Engagements engagements;
    private final OpenTasks openTasks;

    ReviewTasks(Reviews reviews, Engagements engagements, OpenTasks openTasks) {
        this.reviews = reviews;
        this.engagements = engagements;
        this.openTasks = openTasks;
    }

    /**
     * The task about the review itself.
     *
     * @throws Refusal.Unknown when there is no such review
     */
    public ReviewTask of(TaskKind kind, ReviewId review, Member member) {
        return of(kind, review, review.value(), member);
    }

    /**
     * The task about a part of the review, such as an exception.
     *
     * @throws Refusal.Unknown when there is no such review
     */
    @Transactional(readOnly = true)
    public ReviewTask of(TaskKind kind, ReviewId review, UUID subject, Member member) {
        Review found = reviews.get(review);
        return new ReviewTask(
                found,
                engagements.get(found.engagement()),
                openTasks.obstacle(kind, subject, member).orElse(""));
    }
}
