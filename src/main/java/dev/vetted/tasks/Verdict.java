package dev.vetted.tasks;

/** Whether a change of a task that the engine asks about may go on. */
public sealed interface Verdict {

    /** It may. */
    record Allowed() implements Verdict {}

    /** It may not; the reason is told to the client that tried. */
    record Denied(String reason) implements Verdict {}
}
