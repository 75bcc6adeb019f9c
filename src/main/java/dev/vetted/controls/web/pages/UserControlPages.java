package dev.vetted.controls.web.pages;

import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.UserEntityControls;
import dev.vetted.controls.mapping.CuecId;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Maps user entity controls to our own: each by itself, and then the whole is completed. */
@Controller
@RequestMapping("/reviews/{id}/user-controls")
class UserControlPages {

    private static final String PAGE = "controls/user-controls";

    private final UserEntityControls controls;
    private final ControlRegister register;
    private final ReviewTasks tasks;

    UserControlPages(UserEntityControls controls, ControlRegister register, ReviewTasks tasks) {
        this.controls = controls;
        this.register = register;
        this.tasks = tasks;
    }

    @GetMapping
    String page(@PathVariable ReviewId id, Member member, Model model) {
        model.addAttribute("form", new CompletionForm(""));
        return show(id, SettleForm.none(), member, model);
    }

    @PostMapping("/{cuec}")
    String settle(
            @PathVariable ReviewId id,
            @PathVariable CuecId cuec,
            @ModelAttribute("settled") SettleForm settled,
            BindingResult errors,
            Member member,
            Model model) {
        boolean accepted = Submission.accepted(
                errors,
                () -> settled.settle(
                        codes -> controls.map(id, cuec, codes, member),
                        reason -> controls.notApplicable(id, cuec, reason, member)));
        if (!accepted) {
            model.addAttribute("form", new CompletionForm(""));
            return show(id, settled.about(cuec), member, model);
        }
        return "redirect:/reviews/" + id + "/user-controls#case-" + cuec;
    }

    @PostMapping("/completion")
    String complete(
            @PathVariable ReviewId id,
            @ModelAttribute("form") CompletionForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        if (!Submission.accepted(errors, () -> controls.complete(id, form.text(), member))) {
            return show(id, SettleForm.none(), member, model);
        }
        flash.addFlashAttribute(
                "message", "The mapping is complete. What nothing answers is asked for with a due date.");
        return "redirect:/inbox";
    }

    private String show(ReviewId id, SettleForm typed, Member member, Model model) {
        model.addAttribute("task", tasks.of(TaskKind.MAP_USER_CONTROLS, id, member));
        model.addAttribute(
                "register", register.all().stream().map(ControlRow::of).toList());
        model.addAttribute("sheet", UserControlSheet.of(controls.of(id), controls.findings(id), register.all(), typed));
        return PAGE;
    }
}
