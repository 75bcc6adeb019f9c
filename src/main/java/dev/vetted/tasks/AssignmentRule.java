package dev.vetted.tasks;

import java.util.Optional;

/** A rule on who may take a task, given by the module that owns the decision. */
public interface AssignmentRule {

    /** Why this member may not take this task, in words for that member; empty when nothing speaks against it. */
    Optional<String> objection(UserTask task, Member member);
}
