package dev.vetted.workflow.engine;

/** The engine cannot take this now; it is delivered again. */
class EngineNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineNotReady(String message) {
        super(message);
    }
}
