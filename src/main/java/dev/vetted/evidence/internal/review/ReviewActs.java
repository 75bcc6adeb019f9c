package dev.vetted.evidence.internal.review;

import dev.vetted.evidence.workbook.DecisionEvidence.Act;
import dev.vetted.evidence.workbook.ReviewEvidence;
import dev.vetted.evidence.workbook.ReviewEvidence.Completion;
import dev.vetted.evidence.workbook.ReviewEvidence.Screening;
import dev.vetted.evidence.workbook.ReviewEvidence.UserControls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What persons did in a review towards the decision: one act for each person and kind of work, at its last moment. */
public final class ReviewActs {

    private ReviewActs() {}

    public static List<Act> of(ReviewEvidence review) {
        List<Act> acts = new ArrayList<>();
        if (review.screening() != null) {
            addScreening(review.screening(), acts);
        }
        if (review.userControls() != null) {
            addUserControls(review.userControls(), acts);
        }
        Work answered = new Work();
        Work judged = new Work();
        review.requests().stream()
                .flatMap(it -> it.steps().stream())
                .forEach(it -> (it.isAnswer() ? answered : judged).add(it.by(), it.at()));
        answered.addTo(acts, "answered requests for compensating controls: %d");
        judged.addTo(acts, "judged or withdrew requests for compensating controls: %d");
        return acts;
    }

    private static void addScreening(Screening screening, List<Act> acts) {
        Work answers = new Work();
        screening.rules().forEach(rule -> {
            if (rule.answer() != null) {
                answers.add(rule.answer().by(), rule.answer().at());
            }
        });
        answers.addTo(acts, "answered rules of the screening: %d");
        if (screening.completedBy() != null && screening.completedAt() != null) {
            acts.add(new Act("completed the checklist", screening.completedBy(), screening.completedAt(), null));
        }
    }

    private static void addUserControls(UserControls controls, List<Act> acts) {
        Work settled = new Work();
        controls.controls().forEach(it -> settled.add(it.by(), it.at()));
        settled.addTo(acts, "settled user entity controls: %d");
        Completion completion = controls.completion();
        if (completion != null) {
            acts.add(new Act(
                    "completed the user entity controls", completion.by(), completion.at(), completion.reason()));
        }
    }

    /** How often each person did something, and when last. */
    private static final class Work {

        private final SortedMap<String, List<Instant>> byPerson = new TreeMap<>();

        void add(@Nullable String person, @Nullable Instant at) {
            if (person != null && at != null) {
                byPerson.computeIfAbsent(person, it -> new ArrayList<>()).add(at);
            }
        }

        void addTo(List<Act> acts, String what) {
            byPerson.forEach((person, times) -> acts.add(new Act(
                    what.formatted(times.size()),
                    person,
                    times.stream().max(Instant::compareTo).orElseThrow(),
                    null)));
        }
    }
}
