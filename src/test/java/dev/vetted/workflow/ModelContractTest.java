package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.tracking.ProcessModels;
import dev.vetted.workflow.process.ApprovalRoute;
import dev.vetted.workflow.process.DecisionModels;
import dev.vetted.workflow.process.InherentRiskTier;
import dev.vetted.workflow.process.InstanceVariables;
import dev.vetted.workflow.process.ListenerJobs;
import dev.vetted.workflow.process.RequiredAssurance;
import dev.vetted.workflow.process.ResidualRisk;
import dev.vetted.workflow.process.SharedVariables;
import dev.vetted.workflow.process.UserTaskElement;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The models and the code know each other by names alone: every name is in both, or the test says where it is not. */
class ModelContractTest {

    static List<DrawnProcess> models() {
        return DrawnProcess.all();
    }

    @Test
    void everyProcessIsDrawnNamedAndShown() {
        Set<String> drawn = collect(models().stream(), DrawnProcess::id);
        Set<String> named = collect(ConstantNames.ofProcesses().stream(), ConstantNames::processId);
        Set<String> shown = new TreeSet<>(ProcessModels.PROCESS_IDS);

        new Differences()
                .both("process", "the folder bpmn", drawn, "the constants", named)
                .both("process", "the folder bpmn", drawn, "ProcessModels", shown)
                .both(
                        "file",
                        "the folder bpmn",
                        collect(models().stream(), DrawnProcess::toString),
                        "the process ids",
                        collect(drawn.stream(), it -> it + ".bpmn"))
                .areNone();
    }

    @ParameterizedTest
    @MethodSource("models")
    void elementsJobsMessagesAndErrorsAreThoseOfTheConstants(DrawnProcess model) {
        ConstantNames names = ConstantNames.ofProcess(model.id());

        new Differences()
                .both("element", model, model.elementIds(), names + ".Elements", names.of("Elements"))
                .both("job type", model, model.jobTypes(), names + ".Jobs", names.of("Jobs"))
                .both("message", model, model.messages(), names + ".Messages", names.of("Messages"))
                .both("error code", model, model.errorCodes(), names + ".Errors", names.of("Errors"))
                .areNone();
    }

    @Test
    void jobTypesOfListenersAreThoseOfTheConstants() {
        Set<String> drawn = flat(models().stream(), DrawnProcess::listenerJobTypes);

        new Differences()
                .both("job type", "the models", drawn, "ListenerJobs", new ConstantNames(ListenerJobs.class).own())
                .areNone();
    }

    @Test
    void theDecisionAndItsInputsAndOutputsAreThoseOfTheConstants() {
        DrawnDecision decision = DrawnDecision.of(InherentRiskTier.DECISION_ID);
        DrawnProcess caller = DrawnProcess.of("third-party-lifecycle");
        ConstantNames names = new ConstantNames(InherentRiskTier.class);

        new Differences()
                .both("decision", caller, caller.calledDecisions(), "InherentRiskTier", names.own())
                .both("decision", decision, Set.of(decision.id()), "InherentRiskTier", names.own())
                .both("output", decision, decision.outputs(), "InherentRiskTier.Outputs", names.of("Outputs"))
                .both("output", decision, decision.outputs(), caller, caller.propertiesRead())
                .within("input", decision, decision.inputs(), caller, new Variables(caller).made())
                .areNone();
    }

    @Test
    void decisionsAreTheFilesOfTheirNamesAndAllAreDeployed() throws IOException {
        try (Stream<Path> files = Files.list(DrawnProcess.FOLDER)) {
            Set<String> drawn = collect(
                    files.map(it -> it.getFileName().toString()).filter(it -> it.endsWith(".dmn")),
                    it -> it.replace(".dmn", ""));

            new Differences()
                    .both(
                            "decision",
                            "the folder bpmn",
                            drawn,
                            "DecisionModels",
                            Set.copyOf(DecisionModels.DECISION_IDS))
                    .areNone();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {RequiredAssurance.class, ResidualRisk.class, ApprovalRoute.class})
    void theInputsAndOutputsOfADecisionAreThoseOfItsConstants(Class<?> type) {
        ConstantNames names = new ConstantNames(type);
        DrawnDecision decision = DrawnDecision.of(names.own().iterator().next());

        new Differences()
                .both("decision", decision, Set.of(decision.id()), names, names.own())
                .both("input", decision, decision.inputs(), names + ".Inputs", names.of("Inputs"))
                .both("output", decision, decision.outputs(), names + ".Outputs", names.of("Outputs"))
                .areNone();
    }

    @ParameterizedTest
    @MethodSource("models")
    void variablesThatAriseInAProcessAreThoseOfTheConstants(DrawnProcess model) {
        ConstantNames names = ConstantNames.ofProcess(model.id());
        Set<String> made = new Variables(model).made();
        Set<String> named = new TreeSet<>(new ConstantNames(SharedVariables.class).own());
        named.retainAll(made);
        named.addAll(names.of("Variables"));

        new Differences()
                .both(
                        "variable",
                        model + " with its workers and user tasks",
                        made,
                        names + ".Variables or SharedVariables",
                        named)
                .areNone();
    }

    @ParameterizedTest
    @MethodSource("models")
    void whateverIsReadInAProcessWasMadeInItOrHandedToIt(DrawnProcess model) {
        Variables variables = new Variables(model);
        Differences differences = new Differences();

        variables
                .readers()
                .forEach((reader, read) -> differences.within("variable", reader, read, model, variables.available()));

        differences.areNone();
    }

    @Test
    void everyVariableHasOneConstant() {
        Set<String> ofInstances = new ConstantNames(InstanceVariables.class).own();
        List<String> all = Stream.concat(
                        ConstantNames.ofProcesses().stream().flatMap(it -> it.of("Variables").stream()),
                        Stream.of(InstanceVariables.class, SharedVariables.class)
                                .flatMap(it -> new ConstantNames(it).own().stream()))
                .toList();
        Set<String> handed = flat(models().stream(), DrawnProcess::variablesHandedOver);
        Set<String> listened = flat(JobClasses.listeners().stream(), JobClasses::known);

        new Differences()
                .within("variable", "the input of a call activity", handed, "the constants", Set.copyOf(all))
                .within("variable", "a listener", listened, "the constants", Set.copyOf(all))
                .within(
                        "variable",
                        "InstanceVariables",
                        ofInstances,
                        "the call activities",
                        flat(models().stream(), it -> {
                            Set<String> names = it.variablesHandedOver();
                            names.addAll(it.variablesRead());
                            return names;
                        }))
                .areNone();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void userTasksAreThoseOfTheEnumeration() {
        Set<String> drawn = models().stream()
                .flatMap(it -> it.elements(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = collect(Arrays.stream(UserTaskElement.values()), UserTaskElement::elementId);

        new Differences()
                .both("user task", "the models", drawn, "UserTaskElement", named)
                .areNone();
    }

    private static <T> Set<String> collect(Stream<T> things, Function<T, String> name) {
        return things.map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<String> flat(Stream<T> things, Function<T, Set<String>> names) {
        return things.flatMap(it -> names.apply(it).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
