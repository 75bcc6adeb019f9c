package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.FirstApproval;
import dev.vetted.decisions.Recommendation;
import dev.vetted.decisions.Recommendations;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTasks;
import jakarta.validation.Valid;
import java.util.Map;
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

/** Shows a recommendation to an approver, and takes the decision or the return. */
@Controller
@RequestMapping("/reviews/{id}/decision")
class ApprovalPages {

    private final Decisions decisions;
    private final Recommendations recommendations;
    private final GroundsOfReview grounds;
    private final ReviewSummaries summaries;
    private final ReviewTasks tasks;

    ApprovalPages(
            Decisions decisions,
            Recommendations recommendations,
            GroundsOfReview grounds,
            ReviewSummaries summaries,
            ReviewTasks tasks) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.grounds = grounds;
        this.summaries = summaries;
        this.tasks = tasks;
    }

    @GetMapping
    String form(@PathVariable ReviewId id, Member member, Model model) {
        return page(id, member, model);
    }

    @PostMapping
    String decide(
            @PathVariable ReviewId id,
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(errors, () -> decisions.decide(id, form.toDraft(), member))) {
            return page(id, member, model);
        }
        return done(
                decisions.firstApproval(id).isPresent()
                        ? "Your approval is kept. A second approver has to agree before it is a decision."
                        : "The decision is taken. Its evidence workbook is written now.",
                flash);
    }

    @PostMapping("/second")
    String approveAgain(
            @PathVariable ReviewId id,
            @Valid @ModelAttribute("second") SecondForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        return Submission.accepted(errors, () -> decisions.secondApproval(id, form.chosen(), form.text(), member))
                ? done("What you make of the first approval is kept.", flash)
                : page(id, member, model);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable ReviewId id,
            @Valid @ModelAttribute("note") NoteForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        return Submission.accepted(errors, () -> recommendations.giveBack(id, form.text(), member))
                ? done("The recommendation goes back to the analysts with your note.", flash)
                : page(id, member, model);
    }

    private String page(ReviewId id, Member member, Model model) {
        Recommendation recommendation = recommendations
                .find(id)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "Review %s has no recommendation to decide on yet. See where it stands.".formatted(id)));
        Optional<FirstApproval> first = decisions.firstApproval(id);
        model.addAttribute(
                "task", tasks.of(first.isPresent() ? TaskKind.APPROVE_AGAIN : TaskKind.APPROVE_DECISION, id, member));
        first.map(FirstApprovalSheet::of).ifPresent(it -> model.addAttribute("first", it));
        grounds.of(id).ifPresent(it -> model.addAttribute("grounds", it));
        model.addAttribute("summary", summaries.of(id));
        model.addAttribute("recommendation", RecommendationSheet.of(recommendation));
        model.addAttribute("outcomes", Outcomes.toRecommend());
        model.addAttribute("secondOutcomes", Outcomes.ofSecond());
        model.mergeAttributes(Map.of(
                "form", DraftForm.from(recommendation, ""), "note", NoteForm.empty(), "second", SecondForm.empty()));
        return "decisions/approval";
    }

    private static String done(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("message", message);
        return "redirect:/inbox";
    }
}
