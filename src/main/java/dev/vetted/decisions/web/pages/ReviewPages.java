package dev.vetted.decisions.web.pages;

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
    private final GroundsOfReview grounds;
    private final TaskInbox inbox;
    private final Recommendations recommendations;
    private final DecisionSheets decisions;

    ReviewPages(
            ReviewSummaries summaries,
            GroundsOfReview grounds,
            TaskInbox inbox,
            Recommendations recommendations,
            DecisionSheets decisions) {
        this.summaries = summaries;
        this.grounds = grounds;
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
        grounds.of(id).ifPresent(it -> model.addAttribute("grounds", it));
        decisions.firstApproval(id).ifPresent(it -> model.addAttribute("first", it));
        decisions.of(id).ifPresent(it -> model.addAttribute("decision", it));
        return "decisions/review";
    }
}
