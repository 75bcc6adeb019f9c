package dev.vetted.policy.web.pages;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.ReviewSettings;
import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleBasis;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.policy.rules.RuleGroup;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.shared.web.Choice;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the rule catalogue, and changes what rules count as. */
@Controller
class RulePages {

    private final ReviewPolicies policies;
    private final RuleCatalogue catalogue = RuleCatalogue.shipped();

    RulePages(ReviewPolicies policies) {
        this.policies = policies;
    }

    @GetMapping("/policy/rules")
    String rules(@ModelAttribute("filter") RuleFilter filter, Model model) {
        PolicyVersion current = policies.current();
        List<Rule> admitted = catalogue.rules().stream()
                .filter(rule -> filter.admits(rule, current.policy()))
                .toList();
        model.addAttribute("count", admitted.size());
        model.addAttribute("all", catalogue.rules().size());
        model.addAttribute("catalogueVersion", catalogue.version().hex());
        model.addAttribute("groups", RuleSection.of(admitted, current.policy()));
        model.addAttribute("groupChoices", Choice.of(RuleGroup.class, RuleGroup::title));
        model.addAttribute("severityChoices", Choice.of(RuleSeverity.class));
        model.addAttribute("basisChoices", Choice.of(RuleBasis.class, RuleRow::words));
        return "policy/rules";
    }

    @GetMapping("/policy/rules/edit")
    String form(Model model) {
        PolicyVersion current = policies.current();
        model.addAttribute(
                "form", PolicyForm.of(current, ReviewSettings.severities().settings()));
        return form(current.policy().values(), model);
    }

    @PostMapping("/policy/rules")
    String change(
            @Valid @ModelAttribute("form") PolicyForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(
                errors,
                () -> policies.change(
                        member, form.seen(), form.typed(), Objects.requireNonNullElse(form.reason(), "")))) {
            return form(form.typed(), model);
        }
        flash.addFlashAttribute(
                "message", "The severities are changed: a new version of the policy holds from now on.");
        return "redirect:/policy/rules";
    }

    private static String form(Map<String, String> values, Model model) {
        model.addAttribute(
                "group",
                SettingRow.Group.of(List.of(ReviewSettings.severities()), values)
                        .getFirst());
        return "policy/edit-rules";
    }
}
