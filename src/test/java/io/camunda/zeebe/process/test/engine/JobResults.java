package io.camunda.zeebe.process.test.engine;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.JobResult;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.JobResultCorrections;
import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.value.JobResultType;
import io.camunda.zeebe.util.buffer.BufferUtil;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.List;

/** Translates the completion of a job with all it may carry; only results for user tasks are known here. */
final class JobResults {

    private static final String USER_TASK = "userTask";

    private JobResults() {}

    static JobRecord toRecord(CompleteJobRequest request) {
        var job = new JobRecord();
        if (!request.getVariables().isEmpty()) {
            job.setVariables(BufferUtil.wrapArray(toMessagePack(request.getVariables())));
        }
        if (request.hasResult()) {
            job.setResult(toResult(request.getResult()));
        }
        return job;
    }

    private static byte[] toMessagePack(String json) {
        try {
            return MsgPackConverter.convertToMsgPack(json);
        } catch (RuntimeException notJson) {
            throw Status.INVALID_ARGUMENT
                    .withDescription("Expected to handle request, but JSON property was invalid")
                    .withCause(notJson)
                    .asRuntimeException();
        }
    }

    private static io.camunda.zeebe.protocol.impl.record.value.job.JobResult toResult(JobResult given) {
        if (given.hasType() && !given.getType().isEmpty() && !USER_TASK.equals(given.getType())) {
            throw Status.INVALID_ARGUMENT
                    .withDescription("A result of type '" + given.getType() + "' is not supported, use 'userTask'")
                    .asRuntimeException();
        }
        var result = new io.camunda.zeebe.protocol.impl.record.value.job.JobResult()
                .setType(JobResultType.USER_TASK)
                .setDenied(given.getDenied())
                .setDeniedReason(given.getDeniedReason());
        if (given.hasCorrections()) {
            correct(result, given.getCorrections());
        }
        return result;
    }

    private static void correct(
            io.camunda.zeebe.protocol.impl.record.value.job.JobResult result, JobResultCorrections given) {
        var corrections = new io.camunda.zeebe.protocol.impl.record.value.job.JobResultCorrections();
        List<String> corrected = new ArrayList<>();
        if (given.hasAssignee()) {
            corrections.setAssignee(given.getAssignee());
            corrected.add(UserTaskRecord.ASSIGNEE);
        }
        if (given.hasDueDate()) {
            corrections.setDueDate(given.getDueDate());
            corrected.add(UserTaskRecord.DUE_DATE);
        }
        if (given.hasFollowUpDate()) {
            corrections.setFollowUpDate(given.getFollowUpDate());
            corrected.add(UserTaskRecord.FOLLOW_UP_DATE);
        }
        if (given.hasCandidateUsers()) {
            corrections.setCandidateUsersList(given.getCandidateUsers().getValuesList());
            corrected.add(UserTaskRecord.CANDIDATE_USERS);
        }
        if (given.hasCandidateGroups()) {
            corrections.setCandidateGroupsList(given.getCandidateGroups().getValuesList());
            corrected.add(UserTaskRecord.CANDIDATE_GROUPS);
        }
        if (given.hasPriority()) {
            corrections.setPriority(given.getPriority());
            corrected.add(UserTaskRecord.PRIORITY);
        }
        result.setCorrections(corrections).setCorrectedAttributes(corrected);
    }
}
