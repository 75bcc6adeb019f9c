package dev.vetted.workflow.worker.intake;

/** How the intake of a report ended, as the review's process decides by it. */
enum IntakeOutcome {
    ACCEPTED,
    NOT_ACCEPTED
}
