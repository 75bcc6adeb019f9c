package dev.vetted.workflow.process;

/** Variables that tell an instance of any process which one it is and which one called it. */
public final class InstanceVariables {

    public static final String INSTANCE_KEY = "instanceKey";
    public static final String PARENT_INSTANCE_KEY = "parentInstanceKey";

    private InstanceVariables() {}
}
