package dev.vetted.workflow;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.Error;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledDecision;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeInput;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeIoMapping;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeLoopCharacteristics;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeOutput;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model as drawn, with the names it uses. */
record DrawnProcess(Path file, BpmnModelInstance model, List<Expressions.Expression> expressions) {

    static final Path FOLDER = Path.of("bpmn");

    private static final List<DrawnProcess> ALL = readAll();

    static List<DrawnProcess> all() {
        return ALL;
    }

    private static List<DrawnProcess> readAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(it -> it.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(it -> new DrawnProcess(it, read(it), Expressions.of(it)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BpmnModelInstance read(Path file) {
        try {
            return Bpmn.readModelFromFile(file.toFile());
        } catch (ModelParseException invalid) {
            throw new IllegalStateException(file + " is no valid model", invalid);
        }
    }

    static DrawnProcess of(String processId) {
        return all().stream()
                .filter(it -> it.id().equals(processId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no model in " + FOLDER + " has the process " + processId));
    }

    String id() {
        return elements(Process.class).iterator().next().getId();
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Set<String> elementIds() {
        return names(FlowNode.class, FlowNode::getId);
    }

    Set<String> jobTypes() {
        return names(ZeebeTaskDefinition.class, ZeebeTaskDefinition::getType);
    }

    Set<String> listenerJobTypes() {
        Set<String> types = names(ZeebeTaskListener.class, ZeebeTaskListener::getType);
        types.addAll(names(ZeebeExecutionListener.class, ZeebeExecutionListener::getType));
        return types;
    }

    Set<String> messages() {
        return names(Message.class, Message::getName);
    }

    Set<String> errorCodes() {
        return names(Error.class, Error::getErrorCode);
    }

    Set<String> calledDecisions() {
        return names(ZeebeCalledDecision.class, ZeebeCalledDecision::getDecisionId);
    }

    /** Variables that the model itself makes, other than those a called process hands back. */
    Set<String> variablesMade() {
        Set<String> made = names(ZeebeCalledDecision.class, ZeebeCalledDecision::getResultVariable);
        elements(ZeebeLoopCharacteristics.class)
                .forEach(loop -> made.addAll(List.of(loop.getInputElement(), loop.getOutputCollection())));
        elements(ZeebeIoMapping.class).stream()
                .filter(it -> !(owner(it) instanceof CallActivity))
                .forEach(mapping -> {
                    mapping.getInputs().forEach(it -> made.add(it.getTarget()));
                    mapping.getOutputs().forEach(it -> made.add(it.getTarget()));
                });
        return made;
    }

    /** Variables that called processes hand back. */
    Set<String> variablesHandedBack() {
        return calls().flatMap(call -> mapping(call).getOutputs().stream())
                .map(ZeebeOutput::getTarget)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Variables that this model hands to the processes it calls. */
    Set<String> variablesHandedOver() {
        return elements(ZeebeCalledElement.class).stream()
                .flatMap(called -> variablesHandedTo(called.getProcessId()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Variables that this model hands to the processes it calls under this id. */
    Set<String> variablesHandedTo(String processId) {
        return calls().filter(call -> called(call).getProcessId().equals(processId))
                .flatMap(call -> mapping(call).getInputs().stream())
                .map(ZeebeInput::getTarget)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Variables of the process called under this id that this model takes its values from. */
    Set<String> variablesTakenFrom(String processId) {
        return calls().filter(call -> called(call).getProcessId().equals(processId))
                .flatMap(call -> mapping(call).getOutputs().stream())
                .flatMap(it -> Expressions.names(it.getSource().substring(1)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Variables of its own that the expressions of the model read. */
    Set<String> variablesRead() {
        return expressions.stream()
                .filter(it -> !it.ofCalledProcess())
                .flatMap(it -> it.variables().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Properties of variables, such as the outputs of a decision, that the expressions of the model read. */
    Set<String> propertiesRead() {
        return expressions.stream()
                .flatMap(it -> it.properties().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<CallActivity> calls() {
        return elements(CallActivity.class).stream();
    }

    private static ZeebeIoMapping mapping(CallActivity call) {
        return call.getSingleExtensionElement(ZeebeIoMapping.class);
    }

    private static ZeebeCalledElement called(CallActivity call) {
        return call.getSingleExtensionElement(ZeebeCalledElement.class);
    }

    private static ModelElementInstance owner(ModelElementInstance extension) {
        return extension.getParentElement().getParentElement();
    }

    private <T extends ModelElementInstance> Set<String> names(Class<T> type, Function<T, String> name) {
        return elements(type).stream().map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
