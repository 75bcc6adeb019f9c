package dev.vetted.reports.web.pages;

import dev.vetted.reports.ReportIntake;
import dev.vetted.reports.Reports;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTasks;
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

/** Takes in the report of a review, or the reason why there is none. */
@Controller
@RequestMapping("/reviews/{id}/report")
class ReportPages {

    private static final String VIEW = "reports/report";

    private final ReportIntake intake;
    private final Reports reports;
    private final ReviewTasks tasks;

    ReportPages(ReportIntake intake, Reports reports, ReviewTasks tasks) {
        this.intake = intake;
        this.reports = reports;
        this.tasks = tasks;
    }

    /** Reports received before, with what became of them, stand above the form. */
    @ModelAttribute
    void task(@PathVariable ReviewId id, Member member, Model model) {
        model.addAttribute("task", tasks.of(TaskKind.UPLOAD_REPORT, id, member));
        model.addAttribute(
                "received", reports.of(id).stream().map(ReportRow::of).toList());
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("upload", new UploadForm(null));
        model.addAttribute("unavailable", ReasonForm.empty());
        return VIEW;
    }

    @PostMapping
    String upload(
            @PathVariable ReviewId id,
            @ModelAttribute("upload") UploadForm upload,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(errors, () -> intake.upload(id, upload.fileName(), upload.content(), member))) {
            model.addAttribute("unavailable", ReasonForm.empty());
            return VIEW;
        }
        return done("The report is stored and is being read. Its reading comes to the inbox for confirmation.", flash);
    }

    @PostMapping("/unavailable")
    String unavailable(
            @PathVariable ReviewId id,
            @Valid @ModelAttribute("unavailable") ReasonForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(errors, () -> reports.noneAvailable(id, form.text(), member))) {
            model.addAttribute("upload", new UploadForm(null));
            return VIEW;
        }
        return done("It is noted that no report is available. The review is closed without one.", flash);
    }

    private static String done(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("message", message);
        return "redirect:/inbox";
    }
}
