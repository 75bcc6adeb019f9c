package dev.vetted.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.reports.ShownPage;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentPagesTest {

    private static final int MEGABYTES_KEPT = 32;

    private final RecentPages recent = new RecentPages();
    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void aPageIsDrawnOnce() {
        assertThat(recent.get("a", () -> draw(1))).isSameAs(recent.get("a", () -> draw(1)));

        assertThat(drawn).hasValue(1);
    }

    @Test
    void aPageAskedForWhileItIsBeingDrawnIsNotDrawnAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<ShownPage> slow = () -> recent.get("a", () -> {
                begun.countDown();
                await(finish);
                return draw(1);
            });
            Future<ShownPage> first = pool.submit(slow);
            begun.await();
            Future<ShownPage> second = pool.submit(slow);
            finish.countDown();

            assertThat(second.get()).isSameAs(first.get());
        }
        assertThat(drawn).hasValue(1);
    }

    @Test
    void aPageThatCouldNotBeDrawnIsTriedAgain() {
        assertThatThrownBy(() -> recent.get("a", () -> {
                    throw new Refusal.Busy("Too many.");
                }))
                .isInstanceOf(Refusal.Busy.class);

        assertThat(recent.get("a", () -> draw(1))).isNotNull();
    }

    @Test
    void whatWasNotLookedAtForLongestIsDroppedFirst() {
        for (int i = 0; i < MEGABYTES_KEPT; i++) {
            recent.get("page " + i, () -> draw(1));
        }
        recent.get("page 0", () -> draw(1));
        recent.get("one more", () -> draw(1));
        assertThat(drawn).hasValue(MEGABYTES_KEPT + 1);

        recent.get("page 0", () -> draw(1));
        assertThat(drawn).hasValue(MEGABYTES_KEPT + 1);
        recent.get("page 1", () -> draw(1));
        assertThat(drawn).hasValue(MEGABYTES_KEPT + 2);
    }

    private ShownPage draw(int megabytes) {
        drawn.incrementAndGet();
        Sha256 hash = Sha256.of("a page");
        return new ShownPage(hash, 1, 1, new byte[megabytes * 1024 * 1024], hash, Map.of("opinion", List.of()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
