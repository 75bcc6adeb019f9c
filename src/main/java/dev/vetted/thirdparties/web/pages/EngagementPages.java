package dev.vetted.thirdparties.web.pages;

import dev.vetted.shared.web.Choice;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Reviews;
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

/** Registers engagements, shows them and starts their lifecycle. */
@Controller
class EngagementPages {

    private final Engagements engagements;
    private final ThirdParties thirdParties;
    private final Reviews reviews;

    EngagementPages(Engagements engagements, ThirdParties thirdParties, Reviews reviews) {
        this.engagements = engagements;
        this.thirdParties = thirdParties;
        this.reviews = reviews;
    }

    @GetMapping("/engagements/new")
    String form(@RequestParam ThirdPartyId thirdParty, Model model) {
        model.addAttribute("form", EngagementForm.under(thirdParty.toString()));
        return form(thirdParty.toString(), model);
    }

    @PostMapping("/engagements")
    String register(
            @Valid @ModelAttribute("form") EngagementForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        ThirdPartyId thirdParty = ThirdPartyId.of(String.valueOf(form.thirdParty()));
        if (!Submission.accepted(
                errors,
                () -> flash.addAttribute(
                        "id",
                        engagements
                                .register(thirdParty, form.use(), form.owner(), member.actor())
                                .id()
                                .toString()))) {
            return form(thirdParty.toString(), model);
        }
        flash.addFlashAttribute("message", "The engagement is registered. Start its lifecycle when it is complete.");
        return "redirect:/engagements/{id}";
    }

    @GetMapping("/engagements/{id}")
    String engagement(@PathVariable EngagementId id, Model model) {
        model.addAttribute("engagement", EngagementPage.of(engagements.get(id)));
        model.addAttribute("reviews", reviews.of(id).stream().map(ReviewRow::of).toList());
        return "thirdparties/engagement";
    }

    @PostMapping("/engagements/{id}/start")
    String start(@PathVariable EngagementId id, Member member, RedirectAttributes flash) {
        engagements.request(id, member.actor());
        flash.addFlashAttribute(
                "message", "The lifecycle starts: tier first, then the review. Its first task comes to the inbox.");
        return "redirect:/engagements/" + id;
    }

    private String form(String thirdParty, Model model) {
        model.addAttribute("thirdParty", ThirdPartyRow.of(thirdParties.get(ThirdPartyId.of(thirdParty))));
        model.addAttribute("dataClasses", Choice.of(DataClass.class));
        model.addAttribute("accessKinds", Choice.of(AccessKind.class));
        model.addAttribute("factors", FactorField.ALL);
        return "thirdparties/new-engagement";
    }
}
