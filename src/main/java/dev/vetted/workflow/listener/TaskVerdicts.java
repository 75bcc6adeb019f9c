package dev.vetted.workflow.listener;

import dev.vetted.tasks.Verdict;

/** Translates what the inbox says of a transition into what the engine is told. */
final class TaskVerdicts {

    private TaskVerdicts() {}

    static ListenerOutcome outcome(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed allowed -> new ListenerOutcome.Passed();
            case Verdict.Denied denied -> new ListenerOutcome.Denied(denied.reason());
        };
    }
}
