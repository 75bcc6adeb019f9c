package dev.vetted.controls.web.pages;

import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.shared.web.Choice;
import dev.vetted.shared.web.Paged;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import jakarta.validation.Valid;
import java.util.Optional;
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

/** Lists, adds and changes our own controls. */
@Controller
@RequestMapping("/controls")
class ControlPages {

    private final ControlRegister register;

    ControlPages(ControlRegister register) {
        this.register = register;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam Optional<ControlStatus> status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("search", search);
        model.addAttribute("status", status.map(Enum::name).orElse(""));
        model.addAttribute("statuses", Choice.of(ControlStatus.class, ControlStatus::label));
        model.addAttribute(
                "controls", Paged.of(register.search(search, status), page).map(ControlRow::of));
        return "controls/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("form", ControlForm.empty());
        return form("", model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") ControlForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(errors, () -> register.create(form.toEntry(), member))) {
            return form("", model);
        }
        return done("The control is in the register.", flash);
    }

    @GetMapping("/{code}")
    String control(@PathVariable ControlCode code, Model model) {
        model.addAttribute("form", ControlForm.of(register.get(code).entry()));
        model.addAttribute("control", ControlRow.of(register.get(code)));
        return form(code.value(), model);
    }

    @PostMapping("/{code}")
    String change(
            @PathVariable ControlCode code,
            @Valid @ModelAttribute("form") ControlForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(
                errors, () -> register.change(form.withCode(code).toEntry(), member))) {
            model.addAttribute("control", ControlRow.of(register.get(code)));
            return form(code.value(), model);
        }
        return done("The control is changed.", flash);
    }

    @PostMapping("/{code}/retirement")
    String retire(@PathVariable ControlCode code, ReasonForm form, Member member, RedirectAttributes flash) {
        register.retire(code, form.text(), member);
        return done("The control is retired. What it was mapped to is a finding from now on.", flash);
    }

    private static String form(String code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("statuses", Choice.of(ControlStatus.class, ControlStatus::label));
        return "controls/control";
    }

    private static String done(String message, RedirectAttributes flash) {
        flash.addFlashAttribute("message", message);
        return "redirect:/controls";
    }
}
