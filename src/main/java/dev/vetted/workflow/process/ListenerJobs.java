package dev.vetted.workflow.process;

/** Job types of the listeners that every model has. */
public final class ListenerJobs {

    public static final String INSTANCE_STARTED = "vetted.instanceStarted";
    public static final String INSTANCE_ENDED = "vetted.instanceEnded";
    public static final String ELEMENT_STARTED = "vetted.elementStarted";
    public static final String ELEMENT_ENDED = "vetted.elementEnded";
    public static final String TASK_CREATING = "vetted.taskCreating";
    public static final String TASK_ASSIGNING = "vetted.taskAssigning";
    public static final String TASK_UPDATING = "vetted.taskUpdating";
    public static final String TASK_COMPLETING = "vetted.taskCompleting";
    public static final String TASK_CANCELING = "vetted.taskCanceling";

    private ListenerJobs() {}
}
