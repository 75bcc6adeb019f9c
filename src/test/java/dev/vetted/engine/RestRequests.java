package dev.vetted.engine;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.JobResult;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.JobResultCorrections;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.StringList;
import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.camunda.zeebe.util.buffer.BufferUtil;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of the REST calls and the commands that they stand for. Any field may be absent. */
final class RestRequests {

    private RestRequests() {}

    record Assignment(
            @Nullable String assignee,
            @Nullable Boolean allowOverride,
            @Nullable String action) {

        UserTaskIntent intent() {
            return Boolean.FALSE.equals(allowOverride) ? UserTaskIntent.CLAIM : UserTaskIntent.ASSIGN;
        }

        UserTaskRecord command(long key) {
            if (assignee == null || assignee.isBlank()) {
                throw new Problem.BadRequest("No assignee provided");
            }
            var named = action == null || action.isBlank() ? "assign" : action;
            return task(key, named).setAssignee(assignee);
        }

        static UserTaskRecord unassign(long key) {
            return task(key, "unassign").setAssignee("");
        }
    }

    record Completion(
            @Nullable ObjectNode variables, @Nullable String action) {

        UserTaskRecord command(long key) {
            var command = task(key, action);
            if (variables != null) {
                command.setVariables(BufferUtil.wrapArray(MsgPackConverter.convertToMsgPack(variables.toString())));
            }
            return command;
        }
    }

    record Update(@Nullable Changeset changeset, @Nullable String action) {

        UserTaskRecord command(long key) {
            if (changeset == null && (action == null || action.isBlank())) {
                throw new Problem.BadRequest("No update data provided: give an action or a changeset");
            }
            var command = task(key, action);
            if (changeset != null) {
                changeset.applyTo(command);
            }
            return command;
        }
    }

    record Changeset(
            @Nullable String dueDate,
            @Nullable String followUpDate,
            @Nullable List<String> candidateUsers,
            @Nullable List<String> candidateGroups,
            @Nullable Integer priority) {

        private static final int HIGHEST_PRIORITY = 100;

        void applyTo(UserTaskRecord command) {
            given(dueDate, date -> command.setDueDate(date("due date", date)).setDueDateChanged());
            given(
                    followUpDate,
                    date -> command.setFollowUpDate(date("follow-up date", date))
                            .setFollowUpDateChanged());
            given(candidateUsers, users -> command.setCandidateUsersList(users).setCandidateUsersChanged());
            given(
                    candidateGroups,
                    groups -> command.setCandidateGroupsList(groups).setCandidateGroupsChanged());
            given(priority, value -> command.setPriority(priority(value)).setPriorityChanged());
        }

        /** An empty date clears the one there is. */
        private static String date(String name, String value) {
            try {
                if (!value.isEmpty()) {
                    ZonedDateTime.parse(value);
                }
                return value;
            } catch (DateTimeParseException notADate) {
                throw new Problem.BadRequest("The provided " + name + " '" + value + "' cannot be parsed as a date");
            }
        }

        private static int priority(int value) {
            if (value < 0 || value > HIGHEST_PRIORITY) {
                throw new Problem.BadRequest("The value for priority is '" + value + "' but must be within [0, 100]");
            }
            return value;
        }
    }

    record JobCompletion(
            @Nullable ObjectNode variables, @Nullable Result result) {

        CompleteJobRequest command(long key) {
            var command = CompleteJobRequest.newBuilder().setJobKey(key);
            given(variables, values -> command.setVariables(values.toString()));
            given(result, value -> command.setResult(value.toMessage()));
            return command.build();
        }
    }

    /** The fields of other kinds of result are always sent, empty; the type tells them apart. */
    @JsonIgnoreProperties({"activateElements", "isCompletionConditionFulfilled", "isCancelRemainingInstances"})
    record Result(
            @Nullable String type,
            @Nullable Boolean denied,
            @Nullable String deniedReason,
            @Nullable Corrections corrections) {

        JobResult toMessage() {
            var message = JobResult.newBuilder();
            given(type, message::setType);
            given(denied, message::setDenied);
            given(deniedReason, message::setDeniedReason);
            given(corrections, values -> message.setCorrections(values.toMessage()));
            return message.build();
        }
    }

    record Corrections(
            @Nullable String assignee,
            @Nullable String dueDate,
            @Nullable String followUpDate,
            @Nullable List<String> candidateUsers,
            @Nullable List<String> candidateGroups,
            @Nullable Integer priority) {

        JobResultCorrections toMessage() {
            var message = JobResultCorrections.newBuilder();
            given(assignee, message::setAssignee);
            given(dueDate, message::setDueDate);
            given(followUpDate, message::setFollowUpDate);
            given(candidateUsers, users -> message.setCandidateUsers(list(users)));
            given(candidateGroups, groups -> message.setCandidateGroups(list(groups)));
            given(priority, message::setPriority);
            return message.build();
        }

        private static StringList list(List<String> values) {
            return StringList.newBuilder().addAllValues(values).build();
        }
    }

    private static UserTaskRecord task(long key, @Nullable String action) {
        return new UserTaskRecord().setUserTaskKey(key).setAction(action == null ? "" : action);
    }

    private static <T> void given(@Nullable T value, Consumer<T> use) {
        Optional.ofNullable(value).ifPresent(use);
    }
}
