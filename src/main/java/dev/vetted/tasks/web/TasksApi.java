package dev.vetted.tasks.web;

import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The inbox. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Tasks", description = "What people are asked to do; a task is done by the request it links to")
class TasksApi {

    private final TaskInbox inbox;

    TasksApi(TaskInbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/tasks")
    @Operation(summary = "Open tasks of your groups, most urgent first; auditors and administrators see all")
    List<TaskView> open(Member member) {
        return inbox.openFor(member).stream().map(TaskView::of).toList();
    }

    @GetMapping("/reviews/{review}/tasks")
    @Operation(summary = "All tasks of a review, in the order they came up")
    List<TaskView> of(@PathVariable UUID review) {
        return inbox.of(review).stream().map(TaskView::of).toList();
    }

    @GetMapping("/tasks/{key}")
    @Operation(summary = "One task")
    TaskView get(@PathVariable long key) {
        return TaskView.of(inbox.get(key));
    }

    @PostMapping("/tasks/{key}/claim")
    @Operation(summary = "Take an open task")
    TaskView claim(@PathVariable long key, Member member) {
        return TaskView.of(inbox.claim(key, member));
    }

    @PostMapping("/tasks/{key}/release")
    @Operation(summary = "Give a task back to its group")
    TaskView release(@PathVariable long key, Member member) {
        return TaskView.of(inbox.release(key, member));
    }
}
