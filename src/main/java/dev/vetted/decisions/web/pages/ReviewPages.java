package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.Recommendations;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.thirdparties.ReviewId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows where a review stands. */
@Controller
class ReviewPages {

    private final ReviewSummaries summaries;
    private final TaskInbox inbox;
    private final Recommendations recommendations;
    private final Decisions decisions;

    ReviewPages(ReviewSummaries summaries, TaskInbox inbox, Recommendations recommendations, Decisions decisions) {
        this.summaries = summaries;
        this.inbox = inbox;
        this.recommendations = recommendations;
        this.decisions = decisions;
    }

    @GetMapping("/reviews/{id}")
    String review(@PathVariable ReviewId id, Model model) {
        model.addAttribute("summary", summaries.of(id));
        model.addAttribute(
                "tasks", inbox.of(id.value()).stream().map(TaskLine::of).toList());
        recommendations.find(id).map(RecommendationSheet::of).ifPresent(it -> model.addAttribute("recommendation", it));
        decisions.find(id).map(DecisionSheet::of).ifPresent(it -> model.addAttribute("decision", it));
        return "decisions/review";
    }
}
