package dev.vetted.tasks.web.pages;

import dev.vetted.tasks.Member;
import dev.vetted.tasks.UserTask;

/** Which tasks of the inbox are shown. */
enum Show {
    ALL("All"),
    MINE("Mine"),
    UNCLAIMED("Unclaimed");

    private final String text;

    Show(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    boolean includes(UserTask task, Member member) {
        return switch (this) {
            case ALL -> true;
            case MINE -> task.assignee().filter(member.name()::equals).isPresent();
            case UNCLAIMED -> task.assignee().isEmpty();
        };
    }
}
