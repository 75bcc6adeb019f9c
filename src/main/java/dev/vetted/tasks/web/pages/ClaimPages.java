package dev.vetted.tasks.web.pages;

import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Claims and releases tasks: in place by htmx, with a new page without it. */
@Controller
class ClaimPages {

    private final TaskInbox inbox;
    private final InboxRows rows;

    ClaimPages(TaskInbox inbox, InboxRows rows) {
        this.inbox = inbox;
        this.rows = rows;
    }

    @PostMapping(path = "/tasks/{key}/claim", headers = "HX-Request")
    String claimInPlace(@PathVariable long key, Member member, Model model) {
        model.addAttribute("task", rows.row(key, member, problem(() -> inbox.claim(key, member))));
        return "tasks/row";
    }

    @PostMapping(path = "/tasks/{key}/release", headers = "HX-Request")
    String releaseInPlace(@PathVariable long key, Member member, Model model) {
        model.addAttribute("task", rows.row(key, member, problem(() -> inbox.release(key, member))));
        return "tasks/row";
    }

    @PostMapping(path = "/tasks/{key}/claim", headers = "!HX-Request")
    String claim(@PathVariable long key, Member member, RedirectAttributes flash) {
        flash.addFlashAttribute("problem", problem(() -> inbox.claim(key, member)));
        return "redirect:/inbox";
    }

    @PostMapping(path = "/tasks/{key}/release", headers = "!HX-Request")
    String release(@PathVariable long key, Member member, RedirectAttributes flash) {
        flash.addFlashAttribute("problem", problem(() -> inbox.release(key, member)));
        return "redirect:/inbox";
    }

    /** Why it was refused; empty when it was done. */
    private static String problem(Runnable verb) {
        try {
            verb.run();
            return "";
        } catch (Refusal.Conflicting | Refusal.Forbidden refused) {
            return refused.getMessage();
        }
    }
}
