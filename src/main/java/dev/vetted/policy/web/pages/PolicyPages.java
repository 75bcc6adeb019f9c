package dev.vetted.policy.web.pages;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.ReviewSettings;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the settings of the policy, and changes them. */
@Controller
class PolicyPages {

    private final ReviewPolicies policies;

    PolicyPages(ReviewPolicies policies) {
        this.policies = policies;
    }

    @GetMapping("/policy")
    String current(Model model) {
        return settings(policies.current(), true, model);
    }

    @GetMapping("/policy/versions/{number}")
    String version(@PathVariable int number, Model model) {
        PolicyVersion version = policies.version(number);
        return settings(version, version.number() == policies.current().number(), model);
    }

    @GetMapping("/policy/edit")
    String form(Model model) {
        PolicyVersion current = policies.current();
        model.addAttribute(
                "form",
                PolicyForm.of(
                        current,
                        ReviewSettings.limits().stream()
                                .flatMap(group -> group.settings().stream())
                                .toList()));
        model.addAttribute("groups", groups(current.policy().values()));
        return "policy/edit";
    }

    @PostMapping("/policy")
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
            model.addAttribute("groups", groups(form.typed()));
            return "policy/edit";
        }
        flash.addFlashAttribute("message", "The policy is changed: a new version holds from now on.");
        return "redirect:/policy";
    }

    private static String settings(PolicyVersion version, boolean current, Model model) {
        model.addAttribute("version", VersionRow.of(version));
        model.addAttribute("current", current);
        model.addAttribute("groups", groups(version.policy().values()));
        return "policy/settings";
    }

    private static List<SettingRow.Group> groups(Map<String, String> values) {
        return SettingRow.Group.of(ReviewSettings.limits(), values);
    }
}
