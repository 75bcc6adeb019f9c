package dev.vetted.scoping.web.pages;

import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.shared.web.Choice;
import dev.vetted.shared.web.Submission;
import dev.vetted.shared.web.Wording;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTasks;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what our use requires against what the report covers, and takes a person's verdicts. */
@Controller
@RequestMapping("/reviews/{id}/scope")
class ScopePages {

    private static final List<Choice> VERDICTS = Stream.of(
                    ScopeVerdict.COVERED, ScopeVerdict.GAP, ScopeVerdict.NOT_APPLICABLE)
            .map(verdict -> new Choice(verdict.name(), Wording.of(verdict)))
            .toList();

    private final ScopeMappings mappings;
    private final ReviewTasks tasks;

    ScopePages(ScopeMappings mappings, ReviewTasks tasks) {
        this.mappings = mappings;
        this.tasks = tasks;
    }

    @GetMapping
    String form(@PathVariable ReviewId id, Member member, Model model) {
        ScopeForm form = ScopeForm.of(mappings.get(id));
        model.addAttribute("form", form);
        return page(id, form, member, model);
    }

    @PostMapping
    String confirm(
            @PathVariable ReviewId id,
            @ModelAttribute("form") ScopeForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(errors, () -> mappings.confirm(id, form.toAnswers(), member))) {
            return page(id, form, member, model);
        }
        flash.addFlashAttribute("message", "The scope is confirmed. The exceptions of the report are next.");
        return "redirect:/inbox";
    }

    private String page(ReviewId id, ScopeForm form, Member member, Model model) {
        ScopeMapping mapping = mappings.get(id);
        model.addAttribute("task", tasks.of(TaskKind.CONFIRM_SCOPE, id, member));
        model.addAttribute("verdicts", VERDICTS);
        model.addAttribute("required", RequiredLines.of(mapping));
        model.addAttribute("confirmedBy", mapping.confirmedBy().orElse(""));
        model.addAttribute(
                "rows",
                mapping.rows().stream()
                        .map(row -> ScopeLine.of(row, form.answer(row.id())))
                        .toList());
        return "scoping/scope";
    }
}
