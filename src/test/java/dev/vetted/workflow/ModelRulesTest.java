package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vetted.workflow.process.ListenerJobs;
import dev.vetted.workflow.process.UserTaskElement;
import io.camunda.zeebe.model.bpmn.instance.Activity;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.BusinessRuleTask;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.EndEvent;
import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.InclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnEdge;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnShape;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeBindingType;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledDecision;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeCalledElement;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListenerEventType;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeExecutionListeners;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeIoMapping;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListener;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListenerEventType;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListeners;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeUserTask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractCollectionAssert;
import org.assertj.core.groups.Tuple;
import org.assertj.core.presentation.StandardRepresentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model has to have beyond what the engine asks for, lest an instance hangs or is out of our sight. */
class ModelRulesTest {

    private static final String RETRIES = "3";

    static List<DrawnProcess> models() {
        return DrawnProcess.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskTellsTheInboxOfEachOfItsTransitions(DrawnProcess model) {
        all(model.elements(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getSingleExtensionElement(ZeebeUserTask.class)).isNotNull();
            assertThat(task.getSingleExtensionElement(ZeebeTaskListeners.class).getTaskListeners())
                    .extracting(
                            ZeebeTaskListener::getEventType, ZeebeTaskListener::getType, ZeebeTaskListener::getRetries)
                    .containsExactlyInAnyOrder(
                            tuple(ZeebeTaskListenerEventType.creating, ListenerJobs.TASK_CREATING, RETRIES),
                            tuple(ZeebeTaskListenerEventType.assigning, ListenerJobs.TASK_ASSIGNING, RETRIES),
                            tuple(ZeebeTaskListenerEventType.updating, ListenerJobs.TASK_UPDATING, RETRIES),
                            tuple(ZeebeTaskListenerEventType.completing, ListenerJobs.TASK_COMPLETING, RETRIES),
                            tuple(ZeebeTaskListenerEventType.canceling, ListenerJobs.TASK_CANCELING, RETRIES));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskNamesTheFormOfItsKind(DrawnProcess model) {
        all(model.elements(UserTask.class))
                .allSatisfy(task -> assertThat(task.getSingleExtensionElement(ZeebeFormDefinition.class)
                                .getExternalReference())
                        .isEqualTo("vetted:"
                                + UserTaskElement.of(task.getId())
                                        .kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyInstanceIsFollowedFromItsStartToItsEnd(DrawnProcess model) {
        all(model.elements(Process.class))
                .allSatisfy(it -> assertThat(listeners(it))
                        .containsExactly(listener(ZeebeExecutionListenerEventType.end, ListenerJobs.INSTANCE_ENDED)));
        // At its end, since the variables of a message are not there before.
        all(model.elements(StartEvent.class))
                .allSatisfy(it -> assertThat(listeners(it))
                        .containsExactly(listener(ZeebeExecutionListenerEventType.end, ListenerJobs.INSTANCE_STARTED)));
        all(model.elements(EndEvent.class))
                .allSatisfy(it -> assertThat(listeners(it))
                        .containsExactly(
                                listener(ZeebeExecutionListenerEventType.start, ListenerJobs.ELEMENT_STARTED)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyActivityWithoutWorkerOrPersonIsFollowed(DrawnProcess model) {
        Stream<Activity> activities = Stream.concat(
                model.elements(CallActivity.class).stream(), model.elements(BusinessRuleTask.class).stream());

        all(activities.toList())
                .allSatisfy(it -> assertThat(listeners(it))
                        .containsExactlyInAnyOrder(
                                listener(ZeebeExecutionListenerEventType.start, ListenerJobs.ELEMENT_STARTED),
                                listener(ZeebeExecutionListenerEventType.end, ListenerJobs.ELEMENT_ENDED)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessCallsWhatWasDeployedWithItAndHandsOverNothingByTheWay(DrawnProcess model) {
        all(model.elements(CallActivity.class)).allSatisfy(call -> {
            ZeebeCalledElement called = call.getSingleExtensionElement(ZeebeCalledElement.class);
            assertThat(called.getBindingType()).isEqualTo(ZeebeBindingType.deployment);
            assertThat(called.isPropagateAllParentVariablesEnabled()).isFalse();
            assertThat(called.isPropagateAllChildVariablesEnabled()).isFalse();
            ZeebeIoMapping mapping = call.getSingleExtensionElement(ZeebeIoMapping.class);
            assertThat(mapping.getInputs()).isNotEmpty();
            assertThat(mapping.getOutputs()).isNotEmpty();
            assertThat(DrawnProcess.of(called.getProcessId())).isNotNull();
        });
        assertThat(model.elements(ZeebeCalledDecision.class))
                .allSatisfy(it -> assertThat(it.getBindingType()).isEqualTo(ZeebeBindingType.deployment));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyJobIsTriedMoreThanOnce(DrawnProcess model) {
        assertThat(model.elements(ZeebeTaskDefinition.class))
                .extracting(ZeebeTaskDefinition::getRetries)
                .containsOnly(RETRIES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyGatewayThatDecidesHasADefaultAndConditionsOnAllOtherFlows(DrawnProcess model) {
        assertThat(model.elements(InclusiveGateway.class)).isEmpty();
        all(model.elements(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault()).as("default flow").isNotNull();
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow -> assertThat(flow.getConditionExpression() == null)
                                    .as("%s has no condition", flow.getId())
                                    .isEqualTo(flow.equals(gateway.getDefault())));
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsInTheDiagram(DrawnProcess model) {
        assertThat(model.elements(BpmnShape.class))
                .extracting(it -> it.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(ids(model.elements(FlowNode.class)));
        assertThat(model.elements(BpmnEdge.class))
                .extracting(it -> it.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(ids(model.elements(SequenceFlow.class)));
    }

    /** Failures name elements by their ids. */
    private static <T extends BaseElement> AbstractCollectionAssert<?, ?, T, ?> all(Collection<T> elements) {
        return assertThat(elements).withRepresentation(new StandardRepresentation() {
            @Override
            protected String fallbackToStringOf(Object object) {
                return object instanceof BaseElement element ? element.getId() : super.fallbackToStringOf(object);
            }
        });
    }

    private static List<String> ids(Iterable<? extends BaseElement> elements) {
        List<String> ids = new ArrayList<>();
        elements.forEach(it -> ids.add(it.getId()));
        return ids;
    }

    private static Tuple listener(ZeebeExecutionListenerEventType event, String jobType) {
        return tuple(event, jobType, RETRIES);
    }

    private static List<Tuple> listeners(BaseElement element) {
        ZeebeExecutionListeners listeners = element.getSingleExtensionElement(ZeebeExecutionListeners.class);
        return listeners == null
                ? List.of()
                : listeners.getExecutionListeners().stream()
                        .map(it -> tuple(it.getEventType(), it.getType(), it.getRetries()))
                        .toList();
    }
}
