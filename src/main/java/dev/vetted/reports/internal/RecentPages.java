package dev.vetted.reports.internal;

import dev.vetted.reports.ShownPage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Keeps the pages that were looked at last, within a bound of memory. A page that several ask for at the same time, as a
 * browser does with its picture and its marks, is drawn once.
 */
public final class RecentPages {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Map<String, CompletableFuture<ShownPage>> pages = new LinkedHashMap<>(64, 0.75f, true);

    /** The page of the key, drawn if it is not at hand. A page that could not be drawn is tried again next time. */
    public ShownPage get(String key, Supplier<ShownPage> draw) {
        CompletableFuture<ShownPage> mine = new CompletableFuture<>();
        CompletableFuture<ShownPage> page = begun(key, mine);
        if (page == mine) {
            try {
                mine.complete(draw.get());
                makeRoom();
            } catch (RuntimeException | Error failed) {
                forget(key);
                mine.completeExceptionally(failed);
                throw failed;
            }
        }
        return awaited(page);
    }

    private static ShownPage awaited(CompletableFuture<ShownPage> page) {
        try {
            return page.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private synchronized CompletableFuture<ShownPage> begun(String key, CompletableFuture<ShownPage> mine) {
        CompletableFuture<ShownPage> other = pages.putIfAbsent(key, mine);
        return other == null ? mine : other;
    }

    private synchronized void forget(String key) {
        pages.remove(key);
    }

    /** Drops those that were not looked at for longest. */
    private synchronized void makeRoom() {
        long bytes = pages.values().stream().mapToLong(RecentPages::size).sum();
        Iterator<CompletableFuture<ShownPage>> oldest = pages.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(CompletableFuture<ShownPage> page) {
        return page.isDone() && !page.isCompletedExceptionally() ? page.join().png().length : 0;
    }
}
