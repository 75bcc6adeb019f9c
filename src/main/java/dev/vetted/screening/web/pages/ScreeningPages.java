package dev.vetted.screening.web.pages;

import dev.vetted.screening.Screening;
import dev.vetted.screening.Screenings;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.shared.web.Choice;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTasks;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what the rules say of the report, and takes the answers of the checklist. */
@Controller
@RequestMapping("/reviews/{id}/screening")
class ScreeningPages {

    private final Screenings screenings;
    private final ReviewTasks tasks;

    ScreeningPages(Screenings screenings, ReviewTasks tasks) {
        this.screenings = screenings;
        this.tasks = tasks;
    }

    @GetMapping
    String show(@PathVariable ReviewId id, Member member, Model model) {
        model.addAttribute("form", AnswerForm.empty());
        return page(id, AnswerForm.empty(), member, model);
    }

    @PostMapping("/answers")
    String answer(
            @PathVariable ReviewId id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(
                errors, () -> screenings.answer(id, form.ruleId(), form.chosen(), form.text(), member))) {
            return page(id, form, member, model);
        }
        flash.addFlashAttribute("message", "Rule %s is answered.".formatted(form.rule()));
        return "redirect:/reviews/" + id + "/screening";
    }

    @PostMapping("/completion")
    String complete(
            @PathVariable ReviewId id,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(errors, () -> screenings.complete(id, reason, member))) {
            return page(id, form, member, model);
        }
        flash.addFlashAttribute("message", "The checklist is done. The exceptions of the report are next.");
        return "redirect:/inbox";
    }

    private String page(ReviewId id, AnswerForm form, Member member, Model model) {
        Screening screening = screenings.of(id);
        model.addAttribute("task", tasks.of(TaskKind.WORK_CHECKLIST, id, member));
        model.addAttribute("screening", screening);
        model.addAttribute("verdicts", Choice.of(RuleVerdict.class));
        model.addAttribute("sections", new RuleSections(screening, form).all());
        model.addAttribute(
                "scores",
                List.of(
                        ScoreSheet.of(
                                "reliability",
                                "Reliability of the report",
                                screening.scores().reliability()),
                        ScoreSheet.of(
                                "fit", "Fit to our use", screening.scores().fit())));
        return "screening/screening";
    }
}
