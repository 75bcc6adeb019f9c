package dev.vetted.decisions.web.pages;

import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.tasks.UserTask;

/** A task in the list of its review. */
record TaskLine(String key, String title, Tag state, String who, String due) {

    static TaskLine of(UserTask task) {
        return new TaskLine(
                Long.toString(task.key()),
                task.title(),
                switch (task.state()) {
                    case OPEN -> Tag.attention("Open");
                    case SUBMITTED, COMPLETED -> Tag.good("Done");
                    case CANCELED -> Tag.neutral("Canceled");
                },
                task.submittedBy().or(task::assignee).orElse("Nobody yet"),
                Wording.of(task.dueAt()));
    }
}
