package dev.vetted.reports.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value read from the document and where it stands.
 *
 * @param value the value, or null when the document does not state it or it was not found
 * @param page the page of the file, from 1
 * @param quote the words as printed from which the value was taken
 * @param confidence from 0 (not found) to 1 (stated in so many words where it belongs)
 */
public record Fact<T>(
        @Nullable T value, @Nullable Integer page, @Nullable String quote, BigDecimal confidence) {

    private static final Fact<?> NOT_FOUND = new Fact<>(null, null, null, BigDecimal.ZERO);

    public Fact {
        if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, this one is " + confidence + ".");
        }
    }

    /** The fact that was looked for and not found. It never means that the document denies it. */
    @SuppressWarnings("unchecked")
    public static <T> Fact<T> notFound() {
        return (Fact<T>) NOT_FOUND;
    }

    public static <T> Fact<T> of(T value, int page, String quote, String confidence) {
        return new Fact<>(value, page, quote, new BigDecimal(confidence));
    }

    @JsonIgnore
    public boolean isFound() {
        return value != null;
    }

    public Optional<T> asOptional() {
        return Optional.ofNullable(value);
    }

    /** The same place and confidence with another value. */
    public <R> Fact<R> map(Function<T, R> change) {
        return value == null ? notFound() : new Fact<>(change.apply(value), page, quote, confidence);
    }
}
