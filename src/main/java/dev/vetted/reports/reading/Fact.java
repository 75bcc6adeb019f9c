package dev.vetted.reports.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value read from the document, where it stands and how it was found.
 *
 * @param value the value, or null when the document does not state it or it was not found
 * @param page the page of the file, from 1
 * @param quote the words as printed from which the value was taken
 * @param confidence from 0 (not found) to 1 (given by a person); that of its {@link Basis}, less if read from a picture
 * @param basis how the value was found, as a sentence; null when it was not found, and in readings stored before this
 *     was noted
 * @param origin from what the words come; null when there are none, when a person gave the value, and in readings stored
 *     before this was noted
 * @param recognisedText the words as recognised in the picture of the page; in place of the quote, for origin OCR only
 */
public record Fact<T>(
        @Nullable T value,
        @Nullable Integer page,
        @Nullable String quote,
        BigDecimal confidence,
        @Nullable String basis,
        @Nullable Origin origin,
        @Nullable String recognisedText)
        implements Cited {

    private static final Fact<?> NOT_FOUND = new Fact<>(null, null, null, BigDecimal.ZERO, null, null, null);

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

    /** A fact found in the text of the file. */
    public static <T> Fact<T> of(T value, int page, @Nullable String quote, Basis basis) {
        return new Fact<>(value, page, quote, basis.confidence(), basis.sentence(), Origin.TEXT, null);
    }

    @JsonIgnore
    public boolean isFound() {
        return value != null;
    }

    public Optional<T> asOptional() {
        return Optional.ofNullable(value);
    }

    /** Another value that was found at the same place and in the same way. */
    public <R> Fact<R> map(Function<T, R> change) {
        return value == null
                ? notFound()
                : new Fact<>(change.apply(value), page, quote, confidence, basis, origin, recognisedText);
    }
}
