package dev.vetted.workflow;

import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.process.EngagementRequested;
import dev.vetted.workflow.process.InstanceVariables;
import dev.vetted.workflow.process.ReviewDue;
import dev.vetted.workflow.process.ThirdPartyLifecycle;
import dev.vetted.workflow.process.UserTaskElement;
import dev.vetted.workflow.worker.Worker;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The variables of a process: those that arise in it, those it is handed, and who reads which. */
record Variables(DrawnProcess process) {

    /** Payloads of messages that start processes. */
    private static final Map<String, Class<?>> MESSAGES = Map.of(
            ThirdPartyLifecycle.Messages.ENGAGEMENT_REQUESTED,
            EngagementRequested.class,
            AssuranceReview.Messages.REVIEW_DUE,
            ReviewDue.class);

    /** Made by the message that starts the process, by its workers, its user tasks or the model itself. */
    Set<String> made() {
        Set<String> made = process.variablesMade();
        process.messages().forEach(it -> made.addAll(JobClasses.components(payload(it))));
        workers().forEach(it -> made.addAll(JobClasses.outputs(it)));
        userTasks().forEach(it -> {
            made.add(it.resultVariable());
            it.referenceVariable().ifPresent(made::add);
        });
        return made;
    }

    /** Made here, or handed in by the callers or back by the called. */
    Set<String> available() {
        Set<String> available = new TreeSet<>(made());
        available.add(InstanceVariables.INSTANCE_KEY);
        available.addAll(process.variablesHandedBack());
        DrawnProcess.all().forEach(caller -> available.addAll(caller.variablesHandedTo(process.id())));
        return available;
    }

    /** What the model, the processes that call it, its workers and its listeners read. */
    Map<String, Set<String>> readers() {
        Map<String, Set<String>> readers = new TreeMap<>();
        readers.put("the model", process.variablesRead());
        DrawnProcess.all().forEach(caller -> readers.put("caller " + caller, caller.variablesTakenFrom(process.id())));
        workers().forEach(it -> readers.put(it.getClass().getSimpleName(), JobClasses.inputs(it)));
        JobClasses.listeners().stream()
                .filter(it -> process.listenerJobTypes().contains(it.jobType()))
                .forEach(it -> readers.put(it.getClass().getSimpleName(), JobClasses.inputs(it)));
        return readers;
    }

    private static Class<?> payload(String message) {
        return Optional.ofNullable(MESSAGES.get(message))
                .orElseThrow(() -> new AssertionError("no payload is known of the message " + message));
    }

    private Stream<Worker<?, ?>> workers() {
        return JobClasses.workers().stream().filter(it -> process.jobTypes().contains(it.jobType()));
    }

    private Stream<UserTaskElement> userTasks() {
        return Arrays.stream(UserTaskElement.values())
                .filter(it -> process.elementIds().contains(it.elementId()));
    }
}
