package dev.vetted.evidence.internal;

import dev.vetted.evidence.workbook.DecisionEvidence.Definition;
import dev.vetted.evidence.workbook.DecisionEvidence.Step;
import dev.vetted.tracking.DeployedModel;
import dev.vetted.tracking.DeployedModels;
import dev.vetted.tracking.ElementVisit;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.tracking.ProcessInstance;
import dev.vetted.tracking.ProcessModels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The steps that led to a decision: those of the review's instance, of what it called, and of what called it. */
@Component
class HistoryGathering {

    private static final String USER_TASK = "user task";

    private final InstanceTracking tracking;
    private final ProcessModels models;
    private final DeployedModels deployed;

    HistoryGathering(InstanceTracking tracking, ProcessModels models, DeployedModels deployed) {
        this.tracking = tracking;
        this.models = models;
        this.deployed = deployed;
    }

    /**
     * Steps entered until a decision was taken; a step that ended later is shown as it stood then: not ended. The user
     * task of the decision itself ends with it, though the engine notes that a moment later.
     */
    History until(long reviewInstance, Instant end) {
        List<ProcessInstance> instances = new ArrayList<>();
        ProcessInstance review = tracking.get(reviewInstance);
        review.parentKey().map(tracking::get).ifPresent(instances::add);
        addWithChildren(review, instances);
        List<Step> steps = instances.stream()
                .flatMap(instance -> tracking.visits(instance.key()).stream()
                        .filter(visit -> !visit.enteredAt().isAfter(end))
                        .map(visit -> step(instance, visit, end)))
                .sorted(Comparator.comparing(Step::entered))
                .toList();
        return new History(steps, processes(instances), decisionTables(instances));
    }

    private void addWithChildren(ProcessInstance instance, List<ProcessInstance> into) {
        into.add(instance);
        tracking.childrenOf(instance.key()).forEach(child -> addWithChildren(child, into));
    }

    private Step step(ProcessInstance instance, ElementVisit visit, Instant end) {
        String kind = kind(visit.elementId());
        boolean left = visit.leftAt()
                .filter(at -> kind.equals(USER_TASK) || !at.isAfter(end))
                .isPresent();
        return new Step(
                models.name(instance.processId()),
                models.elementName(instance.processId(), visit.elementId()),
                kind,
                left ? visit.actor() : null,
                visit.enteredAt(),
                left ? visit.leftAt().orElseThrow() : null,
                left ? visit.outcome().orElse(null) : null);
    }

    /** The kind stands in front of the id of every element of our models. */
    private static String kind(String elementId) {
        return elementId
                .substring(0, Math.max(0, elementId.indexOf('_')))
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private List<Definition> processes(List<ProcessInstance> instances) {
        Set<Definition> definitions =
                new TreeSet<>(Comparator.comparing(Definition::name).thenComparing(Definition::version));
        instances.forEach(it -> definitions.add(new Definition(it.processId(), it.processVersion())));
        return List.copyOf(definitions);
    }

    private List<Definition> decisionTables(List<ProcessInstance> instances) {
        Set<Definition> definitions =
                new TreeSet<>(Comparator.comparing(Definition::name).thenComparing(Definition::version));
        instances.stream()
                .flatMap(it -> deployed.together(it.processId(), it.processVersion()).stream())
                .filter(it -> !ProcessModels.PROCESS_IDS.contains(it.modelId()))
                .map(HistoryGathering::definition)
                .forEach(definitions::add);
        return List.copyOf(definitions);
    }

    private static Definition definition(DeployedModel model) {
        return new Definition(model.modelId(), model.version());
    }

    /** The steps and the versions of the models they were steps of. */
    record History(List<Step> steps, List<Definition> processes, List<Definition> decisionTables) {}
}
