package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Recommendation;
import dev.vetted.decisions.Recommendations;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTasks;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sums up a review and takes the analyst's recommendation. */
@Controller
@RequestMapping("/reviews/{id}/recommendation")
class RecommendationPages {

    private final Recommendations recommendations;
    private final GroundsOfReview grounds;
    private final ReviewSummaries summaries;
    private final ReviewTasks tasks;

    RecommendationPages(
            Recommendations recommendations, GroundsOfReview grounds, ReviewSummaries summaries, ReviewTasks tasks) {
        this.recommendations = recommendations;
        this.grounds = grounds;
        this.summaries = summaries;
        this.tasks = tasks;
    }

    /** After a return the form starts from what was recommended before. */
    @GetMapping
    String form(@PathVariable ReviewId id, Member member, Model model) {
        Optional<Recommendation> before = recommendations.find(id);
        model.addAttribute(
                "form",
                before.map(it -> DraftForm.from(it, it.grounds()))
                        .orElseGet(() -> DraftForm.until(
                                grounds.of(id).map(GroundsSheet::proposedUntil).orElse(""))));
        return page(id, member, model);
    }

    @PostMapping
    String recommend(
            @PathVariable ReviewId id,
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(errors, () -> recommendations.recommend(id, form.toDraft(), member))) {
            return page(id, member, model);
        }
        flash.addFlashAttribute("message", "Your recommendation goes to the approvers.");
        return "redirect:/inbox";
    }

    private String page(ReviewId id, Member member, Model model) {
        model.addAttribute("task", tasks.of(TaskKind.RECOMMEND_DECISION, id, member));
        model.addAttribute("summary", summaries.of(id));
        model.addAttribute("outcomes", Outcomes.toRecommend());
        grounds.of(id).ifPresent(it -> model.addAttribute("grounds", it));
        recommendations.find(id).map(RecommendationSheet::of).ifPresent(it -> model.addAttribute("before", it));
        return "decisions/recommendation";
    }
}
