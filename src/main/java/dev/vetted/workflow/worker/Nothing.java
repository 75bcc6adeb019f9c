package dev.vetted.workflow.worker;

/** The output of a worker that adds no variable. */
public record Nothing() {}
