package dev.vetted.tasks.web.pages;

import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.UserTask;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox, and the way from a task to its form. */
@Controller
class InboxPages {

    private final InboxRows rows;
    private final TaskInbox inbox;

    InboxPages(InboxRows rows, TaskInbox inbox) {
        this.rows = rows;
        this.inbox = inbox;
    }

    @GetMapping("/inbox")
    String inbox(
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestParam(defaultValue = "1") int page,
            Member member,
            Model model) {
        model.addAttribute("shows", Show.values());
        model.addAttribute("show", show);
        model.addAttribute("tasks", rows.page(show, page, member));
        return "tasks/inbox";
    }

    /** The number beside "Inbox" in the navigation. */
    @GetMapping("/inbox/count")
    String count(Member member, Model model) {
        model.addAttribute("waiting", rows.waitingFor(member));
        return "tasks/count";
    }

    @GetMapping("/tasks/{key}")
    String form(@PathVariable long key) {
        UserTask task = inbox.get(key);
        String review = "redirect:/reviews/" + task.reviewId();
        return switch (task.kind()) {
            case UPLOAD_REPORT -> review + "/report";
            case CONFIRM_READING -> review + "/reading";
            case CONFIRM_SCOPE -> review + "/scope";
            case WORK_CHECKLIST -> review + "/screening";
            case DISPOSE_EXCEPTION -> review + "/exceptions/" + task.subjectId();
            case MAP_USER_CONTROLS -> review + "/user-controls";
            case RECOMMEND_DECISION -> review + "/recommendation";
            case APPROVE_DECISION, APPROVE_AGAIN -> review + "/decision";
        };
    }
}
