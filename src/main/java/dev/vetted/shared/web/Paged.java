package dev.vetted.shared.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param last number of the last page, 1 for an empty list
 * @param total how many rows the whole list has
 */
public record Paged<T>(List<T> rows, int number, int last, int total) {

    private static final int SIZE = 50;

    public Paged {
        rows = List.copyOf(rows);
    }

    /** The page of this number, or the nearest there is. */
    public static <T> Paged<T> of(List<T> all, int wanted) {
        int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int number = Math.clamp(wanted, 1, last);
        int from = (number - 1) * SIZE;
        return new Paged<>(all.subList(from, Math.min(all.size(), from + SIZE)), number, last, all.size());
    }

    public <R> Paged<R> map(Function<T, R> change) {
        return new Paged<>(rows.stream().map(change).toList(), number, last, total);
    }

    public boolean isSplit() {
        return last > 1;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last;
    }
}
