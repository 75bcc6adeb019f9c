package dev.vetted.tasks;

import dev.vetted.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may see and take a task: its candidate group, and the rules of the modules that own the decisions. */
@Component
class TaskEligibility {

    /** Looked up when needed: the modules that own the rules use the inbox themselves. */
    private final ObjectProvider<AssignmentRule> rules;

    TaskEligibility(ObjectProvider<AssignmentRule> rules) {
        this.rules = rules;
    }

    boolean maySee(UserTask task, Member member) {
        return member.isIn(task.candidateGroup()) || member.isIn(Member.ADMINS) || member.isIn(Member.AUDITORS);
    }

    /** @throws Refusal.Forbidden with the reason, when the member may not take the task */
    void check(UserTask task, Member member) {
        if (!member.isIn(task.candidateGroup())) {
            throw new Refusal.Forbidden(
                    "This task is for %s, and %s is not one of them.".formatted(task.candidateGroup(), member.name()));
        }
        rules.orderedStream()
                .flatMap(rule -> rule.objection(task, member).stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw new Refusal.Forbidden(reason);
                });
    }
}
