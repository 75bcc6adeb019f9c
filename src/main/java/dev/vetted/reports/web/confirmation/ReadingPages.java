package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Correction;
import dev.vetted.reports.Reports;
import dev.vetted.reports.web.pages.ReasonForm;
import dev.vetted.reports.web.pages.ReportRow;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTasks;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what was read from a report, and takes a person's confirmation, request for another file, or rejection. */
@Controller
@RequestMapping("/reviews/{id}/reading")
class ReadingPages {

    private final Reports reports;
    private final ReviewTasks tasks;

    ReadingPages(Reports reports, ReviewTasks tasks) {
        this.reports = reports;
        this.tasks = tasks;
    }

    @GetMapping
    String form(@PathVariable ReviewId id, Member member, Model model) {
        return page(id, ReadingForm.empty(), member, model);
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable ReviewId id,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Model model,
            RedirectAttributes flash) {
        ReadingForm form = ReadingForm.of(sent);
        BindingResult errors = new DirectFieldBindingResult(form, "form");
        if (Submission.accepted(errors, () -> reports.confirm(id, form.toCorrections(), form.checked(), member))) {
            return done("The reading is confirmed. The scope is mapped next.", flash);
        }
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return page(id, form, member, model);
    }

    @PostMapping("/replacement")
    String replace(
            @PathVariable ReviewId id,
            @Valid @ModelAttribute("replacement") ReasonForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        return Submission.accepted(errors, () -> reports.replace(id, form.text(), member))
                ? done("Another file is asked for. The upload task is in the inbox again.", flash)
                : page(id, ReadingForm.empty(), member, model);
    }

    @PostMapping("/rejection")
    String reject(
            @PathVariable ReviewId id,
            @Valid @ModelAttribute("rejection") ReasonForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        return Submission.accepted(errors, () -> reports.reject(id, form.text(), member))
                ? done("The report is rejected. The review is closed without one.", flash)
                : page(id, ReadingForm.empty(), member, model);
    }

    private String page(ReviewId id, ReadingForm form, Member member, Model model) {
        AssuranceReport report = reports.newest(id);
        ReadingSheet sheet = new ReadingSheet(report);
        model.addAttribute("task", tasks.of(TaskKind.CONFIRM_READING, id, member));
        model.addAttribute("report", ReportRow.of(report));
        model.addAttribute("document", report.document().hex());
        model.addAttribute("groups", sheet.groups(reports.pointsToCheck(id), form, acceptable(id, form)));
        model.mergeAttributes(Map.of("form", form, "replacement", ReasonForm.empty(), "rejection", ReasonForm.empty()));
        return "reports/reading";
    }

    /** The corrections that fit their facts; why another does not was said already. */
    private List<Correction> acceptable(ReviewId id, ReadingForm form) {
        List<Correction> acceptable = new ArrayList<>();
        for (ReadingForm one : form.oneByOne()) {
            try {
                acceptable.addAll(reports.tried(id, one.toCorrections()));
            } catch (Refusal.Invalid refused) {
                continue;
            }
        }
        return acceptable;
    }

    private static String done(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("message", message);
        return "redirect:/inbox";
    }
}
