package dev.vetted.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.ListenerEventType;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EngineProcessTest {

    private static final int SIGTERM_EXIT = 143;

    @Test
    void listenersWorkFromAnotherProcess() throws Exception {
        try (var engine = EngineProcess.start();
                var client = clientOf(engine);
                var task = ListenedTask.streaming(client)) {
            task.when(
                    ListenedTask.COMPLETING,
                    (jobs, job) -> jobs.newCompleteCommand(job)
                            .useGrpc()
                            .withResult(result -> result.forUserTask().deny(true, "from afar"))
                            .send()
                            .join());
            var key = task.newTask();

            var problem = catchThrowableOfType(
                    ProblemException.class,
                    () -> client.newCompleteUserTaskCommand(key).send().join());

            assertThat(problem.code()).isEqualTo(409);
            assertThat(problem.details().getDetail()).contains("from afar");
            assertThat(task.only(ListenedTask.COMPLETING).getListenerEventType())
                    .isEqualTo(ListenerEventType.COMPLETING);
        }
    }

    @Test
    void processEndsWithItsStandardInput() throws Exception {
        var engine = EngineProcess.start();

        engine.process().getOutputStream().close();

        assertThat(engine.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(engine.process().exitValue()).isZero();
    }

    @Test
    void processEndsOnSigterm() throws Exception {
        var engine = EngineProcess.start();

        engine.process().destroy();

        assertThat(engine.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(engine.process().exitValue()).isEqualTo(SIGTERM_EXIT);
    }

    private static CamundaClient clientOf(EngineProcess engine) {
        return CamundaClient.newClientBuilder()
                .applyEnvironmentVariableOverrides(false)
                .grpcAddress(engine.grpcAddress())
                .restAddress(engine.restAddress())
                .preferRestOverGrpc(false)
                .build();
    }
}
