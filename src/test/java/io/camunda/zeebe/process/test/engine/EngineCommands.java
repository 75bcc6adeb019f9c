package io.camunda.zeebe.process.test.engine;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobResponse;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes commands to the engine's log for which its gateway has no call. The engine answers each one when the whole transition
 * is through, listeners included; a rejection fails the future with the gRPC status of its kind.
 */
public final class EngineCommands {

    private final CommandWriter writer;
    private final GatewayRequestStore requests;
    private final int partitionId;
    private final Set<Answer> unanswered = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    EngineCommands(CommandWriter writer, GatewayRequestStore requests, int partitionId) {
        this.writer = writer;
        this.requests = requests;
        this.partitionId = partitionId;
    }

    public CompletableFuture<Void> userTask(UserTaskIntent intent, UserTaskRecord command) {
        var answer = new Answer();
        write(ValueType.USER_TASK, intent, command.getUserTaskKey(), command, answer);
        return answer.future;
    }

    public CompletableFuture<Void> completeJob(CompleteJobRequest request) {
        var answer = new Answer();
        completeJob(request, answer);
        return answer.future;
    }

    void completeJob(CompleteJobRequest request, StreamObserver<CompleteJobResponse> response) {
        try {
            write(ValueType.JOB, JobIntent.COMPLETE, request.getJobKey(), JobResults.toRecord(request), response);
        } catch (StatusRuntimeException invalid) {
            response.onError(invalid);
        }
    }

    private void write(
            ValueType type,
            Intent intent,
            long key,
            UnifiedRecordValue command,
            StreamObserver<CompleteJobResponse> response) {
        if (stopped) {
            response.onError(engineStopped());
            return;
        }
        // The request's type only tells the engine's response mapper which answer to build: the empty one.
        var requestId = requests.registerNewRequest(CompleteJobRequest.class, response);
        var metadata = new RecordMetadata()
                .recordType(RecordType.COMMAND)
                .valueType(type)
                .intent(intent)
                .requestStreamId(partitionId)
                .requestId(requestId);
        writer.writeCommandWithKey(key, command, metadata);
    }

    /** Fails what the engine has not answered, and everything that comes later. */
    void stop() {
        stopped = true;
        unanswered.forEach(answer -> answer.onError(engineStopped()));
    }

    private static StatusRuntimeException engineStopped() {
        return Status.UNAVAILABLE.withDescription("The engine is stopped").asRuntimeException();
    }

    private final class Answer implements StreamObserver<CompleteJobResponse> {

        private final CompletableFuture<Void> future = new CompletableFuture<>();

        Answer() {
            unanswered.add(this);
        }

        @Override
        public void onNext(CompleteJobResponse empty) {}

        @Override
        public void onError(Throwable rejection) {
            unanswered.remove(this);
            future.completeExceptionally(rejection);
        }

        @Override
        public void onCompleted() {
            unanswered.remove(this);
            future.complete(null);
        }
    }
}
