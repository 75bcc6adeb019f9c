package dev.vetted.thirdparties.web.pages;

import dev.vetted.shared.web.Paged;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.ThirdPartyId;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists and registers third parties. */
@Controller
class ThirdPartyPages {

    private final ThirdParties thirdParties;
    private final Engagements engagements;

    ThirdPartyPages(ThirdParties thirdParties, Engagements engagements) {
        this.thirdParties = thirdParties;
        this.engagements = engagements;
    }

    @GetMapping("/third-parties")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("thirdParties", Paged.of(thirdParties.all(), page).map(ThirdPartyRow::of));
        return "thirdparties/list";
    }

    @GetMapping("/third-parties/new")
    String form(Model model) {
        model.addAttribute("form", ThirdPartyForm.empty());
        return "thirdparties/new";
    }

    @PostMapping("/third-parties")
    String register(
            @Valid @ModelAttribute("form") ThirdPartyForm form,
            BindingResult errors,
            Member member,
            RedirectAttributes flash) {
        if (!Submission.accepted(
                errors,
                () -> flash.addAttribute(
                        "id",
                        thirdParties
                                .register(form.name(), form.contact(), member.actor())
                                .id()
                                .toString()))) {
            return "thirdparties/new";
        }
        flash.addFlashAttribute("message", form.name() + " is registered. Add what we use it for next.");
        return "redirect:/third-parties/{id}";
    }

    @GetMapping("/third-parties/{id}")
    String thirdParty(@PathVariable ThirdPartyId id, Model model) {
        model.addAttribute("thirdParty", ThirdPartyRow.of(thirdParties.get(id)));
        model.addAttribute(
                "engagements",
                engagements.of(id).stream().map(EngagementPage::of).toList());
        return "thirdparties/third-party";
    }
}
