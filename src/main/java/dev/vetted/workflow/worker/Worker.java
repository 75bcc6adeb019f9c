package dev.vetted.workflow.worker;

/**
 * A worker of one job type. It may be handed the same job more than once and has to end in the same state each time.
 *
 * @param <I> record of the variables it needs
 * @param <O> record of the variables it adds
 */
public interface Worker<I extends Record, O extends Record> {

    String jobType();

    Class<I> inputType();

    O handle(I input);
}
