package dev.vetted.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does things at the same time, each in a thread of its own. */
public final class Together {

    private Together() {}

    /** What came of each, in their order: its result, or the exception it threw. */
    public static List<Object> run(List<? extends Callable<?>> works) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<Object> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
            List<Future<Object>> futures = works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return (Object) work.call();
                    }))
                    .toList();
            for (Future<Object> future : futures) {
                results.add(result(future));
            }
        }
        return results;
    }

    private static Object result(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
