package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.workflow.listener.Listener;
import dev.vetted.workflow.worker.Worker;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A job type without a worker leaves its instances hanging, and no incident tells. */
class WorkerContractTest {

    @Test
    void everyServiceTaskHasOneWorker() {
        List<String> drawn = DrawnProcess.all().stream()
                .flatMap(it -> it.jobTypes().stream())
                .toList();
        List<String> worked =
                JobClasses.workers().stream().<String>map(Worker::jobType).toList();

        assertThat(worked).doesNotHaveDuplicates();
        new Differences()
                .both("job type", "the models", new TreeSet<>(drawn), "the workers", new TreeSet<>(worked))
                .areNone();
    }

    @Test
    void everyListenerOfTheModelsHasOneWorker() {
        List<String> drawn = DrawnProcess.all().stream()
                .flatMap(it -> it.listenerJobTypes().stream())
                .toList();
        List<String> worked =
                JobClasses.listeners().stream().map(Listener::jobType).toList();

        assertThat(worked).doesNotHaveDuplicates();
        new Differences()
                .both("job type", "the models", new TreeSet<>(drawn), "the listeners", new TreeSet<>(worked))
                .areNone();
    }

    @Test
    void aWorkerIsNamedByItsJob() {
        assertThat(JobClasses.workers())
                .allSatisfy(worker -> assertThat("vetted." + worker.getClass().getSimpleName())
                        .isEqualToIgnoringCase(worker.jobType() + "Worker"));
    }
}
