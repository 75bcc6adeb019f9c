package dev.vetted.workflow.listener;

import dev.vetted.shared.Json;
import dev.vetted.tasks.NewTask;
import dev.vetted.tasks.Schedule;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskProjection;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.tracking.ProcessModels;
import dev.vetted.workflow.process.ListenerJobs;
import dev.vetted.workflow.process.UserTaskElement;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.UserTaskProperties;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a new task into the inbox. */
@Component
class TaskCreatingListener implements Listener {

    private final TaskProjection projection;
    private final InstanceTracking tracking;
    private final Engagements engagements;
    private final ProcessModels models;

    TaskCreatingListener(
            TaskProjection projection, InstanceTracking tracking, Engagements engagements, ProcessModels models) {
        this.projection = projection;
        this.tracking = tracking;
        this.engagements = engagements;
        this.models = models;
    }

    @Override
    public String jobType() {
        return ListenerJobs.TASK_CREATING;
    }

    @Override
    public ListenerOutcome handle(ActivatedJob job) {
        Subject subject = Json.read(job.getVariables(), Subject.class);
        UserTaskProperties properties = job.getUserTask();
        String group = properties.getCandidateGroups().getFirst();
        TaskKind kind = UserTaskElement.of(job.getElementId()).kind();
        tracking.entered(job.getElementInstanceKey(), job.getProcessInstanceKey(), job.getElementId(), group);
        projection.created(new NewTask(
                properties.getUserTaskKey(),
                kind,
                title(job, subject),
                job.getElementId(),
                job.getProcessInstanceKey(),
                UUID.fromString(subject.engagementId()),
                UUID.fromString(subject.reviewId()),
                UUID.fromString(kind == TaskKind.DISPOSE_EXCEPTION ? subject.exceptionId() : subject.reviewId()),
                group,
                schedule(properties)));
        return new ListenerOutcome.Passed();
    }

    private String title(ActivatedJob job, Subject subject) {
        Engagement engagement = engagements.get(EngagementId.of(subject.engagementId()));
        return "%s: %s, %s"
                .formatted(
                        models.elementName(job.getBpmnProcessId(), job.getElementId()),
                        engagement.thirdPartyName(),
                        engagement.use().serviceName());
    }

    static Schedule schedule(UserTaskProperties properties) {
        return new Schedule(
                properties.getPriority(),
                Optional.ofNullable(properties.getDueDate()).map(OffsetDateTime::toInstant));
    }

    /** The variables that tell what a task is about. */
    record Subject(
            String engagementId, String reviewId, @Nullable String exceptionId) {}
}
