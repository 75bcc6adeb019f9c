package dev.vetted.tracking;

/**
 * A version of a process or decision table as deployed.
 *
 * @param deploymentKey what was deployed together calls each other
 */
public record DeployedModel(String modelId, int version, long deploymentKey) {}
