package io.camunda.zeebe.process.test.engine;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.CompleteJobResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/** The engine's gateway, whose completion of a job keeps the result that the original drops. */
final class FullGateway extends GrpcToLogStreamGateway {

    private static final int ONE_PARTITION = 1;

    private final EngineCommands commands;

    FullGateway(
            CommandWriter writer,
            int partitionId,
            int port,
            GatewayRequestStore requests,
            InMemoryJobStreamer streamer,
            EngineCommands commands) {
        super(writer, partitionId, ONE_PARTITION, port, requests, streamer);
        this.commands = commands;
    }

    @Override
    public void completeJob(CompleteJobRequest request, StreamObserver<CompleteJobResponse> response) {
        commands.completeJob(request, response);
    }

    @Override
    public void activateJobs(ActivateJobsRequest request, StreamObserver<ActivateJobsResponse> response) {
        // Without a handler, answering a worker that is gone would throw inside the engine.
        ((ServerCallStreamObserver<ActivateJobsResponse>) response).setOnCancelHandler(() -> {});
        super.activateJobs(request, response);
    }
}
