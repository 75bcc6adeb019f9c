package io.camunda.zeebe.process.test.engine;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivatedJob;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivatedJob.ListenerEventType;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.UserTaskProperties;
import io.camunda.zeebe.protocol.Protocol;
import io.camunda.zeebe.protocol.record.value.JobKind;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds to activated jobs on their way to the worker what the engine's response mapper leaves out: kind, listener event, tenant
 * and the properties of the user task. These are read from the job's own headers, as the real gateway does.
 */
final class ListenerFields implements ServerInterceptor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JobNatures natures;

    ListenerFields(JobNatures natures) {
        this.natures = natures;
    }

    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        return next.startCall(
                new SimpleForwardingServerCall<>(call) {
                    @Override
                    public void sendMessage(R message) {
                        super.sendMessage(complete(message));
                    }
                },
                headers);
    }

    /** Gives back a message of the type it was given. */
    @SuppressWarnings("unchecked")
    private <R> R complete(R message) {
        return switch (message) {
            case ActivatedJob job -> (R) complete(job);
            case ActivateJobsResponse jobs -> {
                var completed = jobs.toBuilder().clearJobs();
                jobs.getJobsList().forEach(job -> completed.addJobs(complete(job)));
                yield (R) completed.build();
            }
            default -> message;
        };
    }

    private ActivatedJob complete(ActivatedJob job) {
        var nature = natures.of(job.getKey())
                .orElseThrow(() -> new IllegalStateException("Job " + job.getKey() + " was never created"));
        var completed = job.toBuilder()
                .setKind(ActivatedJob.JobKind.valueOf(nature.kind().name()))
                .setListenerEventType(ListenerEventType.valueOf(nature.event().name()))
                .setTenantId(nature.tenantId());
        if (nature.kind() == JobKind.TASK_LISTENER) {
            completed.setUserTask(userTask(job.getCustomHeaders()));
        }
        return completed.build();
    }

    private static UserTaskProperties userTask(String headers) {
        Map<String, String> values = JSON.readValue(headers, new TypeReference<>() {});
        var task = UserTaskProperties.newBuilder();
        present(values, Protocol.USER_TASK_KEY_HEADER_NAME, key -> task.setUserTaskKey(Long.parseLong(key)));
        present(values, Protocol.USER_TASK_ACTION_HEADER_NAME, task::setAction);
        present(values, Protocol.USER_TASK_ASSIGNEE_HEADER_NAME, task::setAssignee);
        present(values, Protocol.USER_TASK_DUE_DATE_HEADER_NAME, task::setDueDate);
        present(values, Protocol.USER_TASK_FOLLOW_UP_DATE_HEADER_NAME, task::setFollowUpDate);
        present(values, Protocol.USER_TASK_FORM_KEY_HEADER_NAME, key -> task.setFormKey(Long.parseLong(key)));
        present(values, Protocol.USER_TASK_PRIORITY_HEADER_NAME, value -> task.setPriority(Integer.parseInt(value)));
        present(
                values,
                Protocol.USER_TASK_CANDIDATE_USERS_HEADER_NAME,
                users -> task.addAllCandidateUsers(list(users)));
        present(
                values,
                Protocol.USER_TASK_CANDIDATE_GROUPS_HEADER_NAME,
                groups -> task.addAllCandidateGroups(list(groups)));
        present(
                values,
                Protocol.USER_TASK_CHANGED_ATTRIBUTES_HEADER_NAME,
                names -> task.addAllChangedAttributes(list(names)));
        return task.build();
    }

    private static void present(Map<String, String> headers, String name, Consumer<String> use) {
        var value = headers.get(name);
        if (value != null && !value.isEmpty()) {
            use.accept(value);
        }
    }

    private static List<String> list(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
