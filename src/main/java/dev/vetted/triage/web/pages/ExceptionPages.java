package dev.vetted.triage.web.pages;

import dev.vetted.shared.web.Choice;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionId;
import dev.vetted.triage.ExceptionTriage;
import dev.vetted.triage.Severity;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows an exception with its rating, and takes what a person disposes. */
@Controller
@RequestMapping("/reviews/{id}/exceptions/{exceptionId}")
class ExceptionPages {

    private final ExceptionTriage triage;
    private final ReviewTasks tasks;

    ExceptionPages(ExceptionTriage triage, ReviewTasks tasks) {
        this.triage = triage;
        this.tasks = tasks;
    }

    @GetMapping
    String form(@PathVariable ReviewId id, @PathVariable ExceptionId exceptionId, Member member, Model model) {
        model.addAttribute("form", DispositionForm.empty());
        model.addAttribute("override", OverrideForm.empty());
        return page(id, exceptionId, member, model);
    }

    @PostMapping
    String dispose(
            @PathVariable ReviewId id,
            @PathVariable ExceptionId exceptionId,
            @Valid @ModelAttribute("form") DispositionForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(
                errors, () -> triage.dispose(id, exceptionId, form.chosen(), form.named(), form.text(), member))) {
            model.addAttribute("override", OverrideForm.empty());
            return page(id, exceptionId, member, model);
        }
        flash.addFlashAttribute("message", "The exception is disposed of.");
        return "redirect:/inbox";
    }

    @PostMapping("/override")
    String override(
            @PathVariable ReviewId id,
            @PathVariable ExceptionId exceptionId,
            @Valid @ModelAttribute("override") OverrideForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(errors, () -> triage.override(id, exceptionId, form.chosen(), form.text(), member))) {
            model.addAttribute("form", DispositionForm.empty());
            return page(id, exceptionId, member, model);
        }
        flash.addFlashAttribute("message", "The severity is overridden. The computed one stays beside it.");
        return "redirect:/reviews/%s/exceptions/%s".formatted(id, exceptionId);
    }

    private String page(ReviewId id, ExceptionId exceptionId, Member member, Model model) {
        model.addAttribute("task", tasks.of(TaskKind.DISPOSE_EXCEPTION, id, exceptionId.value(), member));
        model.addAttribute("exception", ExceptionSheet.of(triage.get(exceptionId)));
        model.addAttribute("candidates", triage.candidates(exceptionId));
        model.addAttribute("severities", Choice.of(Severity.class));
        model.addAttribute("dispositions", Choice.of(Disposition.class, ExceptionPages::words));
        return "triage/exception";
    }

    private static String words(Disposition disposition) {
        return switch (disposition) {
            case NO_EFFECT -> "No effect on our use";
            case ACCEPT -> "Accept the risk";
            case COMPENSATED_IN_REPORT -> "Compensated by another control tested in this report";
            case COMPENSATING_CONTROL -> "Compensating control on our side";
            case VENDOR_ACTION -> "Action by the third party";
        };
    }
}
