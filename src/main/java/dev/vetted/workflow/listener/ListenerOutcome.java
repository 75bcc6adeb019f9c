package dev.vetted.workflow.listener;

/** What a listener says to the transition that waits for it. */
public sealed interface ListenerOutcome {

    /** It may go on. */
    record Passed() implements ListenerOutcome {}

    /** It may go on with variables, a JSON object. Task listeners may not set any. */
    record PassedWith(String variables) implements ListenerOutcome {}

    /** It may not; only assigning, updating and completing a task can be denied. */
    record Denied(String reason) implements ListenerOutcome {}
}
