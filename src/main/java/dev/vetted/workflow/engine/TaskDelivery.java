package dev.vetted.workflow.engine;

import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.tasks.UserTask;
import dev.vetted.workflow.process.UserTaskElement;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientHttpException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Brings what was decided in the inbox to the engine. What is delivered is the task as it stands now, so that a repeated
 * or late delivery does no harm.
 */
@Component
class TaskDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(TaskDelivery.class);
    private static final int NOT_FOUND = 404;

    private final CamundaClient client;
    private final TaskInbox inbox;

    TaskDelivery(CamundaClient client, TaskInbox inbox) {
        this.client = client;
        this.inbox = inbox;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(UserTask.AssignmentChanged event) {
        UserTask task = inbox.get(event.key());
        if (task.state() != UserTask.State.OPEN) {
            return;
        }
        unlessEnded(
                event.key(),
                () -> task.assignee()
                        .ifPresentOrElse(
                                assignee -> client.newAssignUserTaskCommand(event.key())
                                        .assignee(assignee)
                                        .allowOverride(true)
                                        .send()
                                        .join(),
                                () -> client.newUnassignUserTaskCommand(event.key())
                                        .send()
                                        .join()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(UserTask.Submitted event) {
        UserTask task = inbox.get(event.key());
        if (task.state() != UserTask.State.SUBMITTED) {
            return;
        }
        unlessEnded(
                event.key(),
                () -> client.newCompleteUserTaskCommand(event.key())
                        .variables(variables(task))
                        .send()
                        .join());
        LOG.info("completed task {} {} of review {}", task.key(), task.kind(), task.reviewId());
    }

    private static Map<String, Object> variables(UserTask task) {
        UserTaskElement element = UserTaskElement.of(task.elementId());
        TaskOutcome outcome = task.outcome().orElseThrow();
        Map<String, Object> variables = new HashMap<>();
        variables.put(element.resultVariable(), outcome.result());
        element.referenceVariable()
                .ifPresent(name -> outcome.reference().ifPresent(id -> variables.put(name, id.toString())));
        return variables;
    }

    /** The engine does not know a task that it completed or canceled in the meantime; our projection tells which. */
    private void unlessEnded(long key, Runnable command) {
        try {
            command.run();
        } catch (ClientHttpException refused) {
            UserTask.State state = inbox.get(key).state();
            boolean ended = state == UserTask.State.COMPLETED || state == UserTask.State.CANCELED;
            if (refused.code() != NOT_FOUND || !ended) {
                throw refused;
            }
        }
    }
}
