package dev.vetted.controls.web.pages;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.controls.RequestAnswers;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.controls.web.SentFile;
import dev.vetted.shared.web.Submission;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the requests of a review, and takes answers and judgements. */
@Controller
@RequestMapping("/reviews/{id}/control-requests")
class RequestPages {

    private final CompensatingControlRequests requests;
    private final RequestAnswers answers;
    private final ReviewTasks tasks;
    private final Clock clock;

    RequestPages(CompensatingControlRequests requests, RequestAnswers answers, ReviewTasks tasks, Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable ReviewId id, Member member, Model model) {
        model.addAttribute("form", StepForm.empty());
        return show(id, StepForm.empty(), member, model);
    }

    @PostMapping("/{request}/answer")
    String answer(
            @PathVariable ReviewId id,
            @PathVariable RequestId request,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        return step(id, request, form, errors, member, model, flash, () -> {
            if (form.file() == null || form.file().isEmpty()) {
                requests.answer(request, form.toAnswer(), member);
            } else {
                SentFile sent = SentFile.of(form.file());
                answers.answer(request, form.toAnswer(), sent.name(), sent.content(), member);
            }
        });
    }

    @PostMapping("/{request}/judgement")
    String judge(
            @PathVariable ReviewId id,
            @PathVariable RequestId request,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash) {
        return step(id, request, form, errors, member, model, flash, () -> {
            switch (form.chosen()) {
                case ACCEPT -> requests.accept(request, form.words(), member);
                case RETURN -> requests.returnWith(request, form.words(), member);
                case WITHDRAW -> requests.withdraw(request, form.words(), member);
            }
        });
    }

    private String step(
            ReviewId id,
            RequestId request,
            StepForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes flash,
            Runnable verb) {
        if (!Submission.accepted(errors, verb)) {
            return show(id, form.about(request), member, model);
        }
        flash.addFlashAttribute("message", "It is noted.");
        return "redirect:/reviews/" + id + "/control-requests#request-" + request;
    }

    private String show(ReviewId id, StepForm typed, Member member, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        model.addAttribute("task", tasks.of(TaskKind.MAP_USER_CONTROLS, id, member));
        model.addAttribute(
                "requests",
                requests.of(id).stream()
                        .map(it -> RequestSheet.of(it, today, member, typed))
                        .toList());
        return "controls/control-requests";
    }
}
