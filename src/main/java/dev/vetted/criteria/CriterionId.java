package dev.vetted.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The id of a trust services criterion, such as {@code CC6.1}, {@code A1.2} or {@code PI1.3}.
 *
 * <p>The shape alone is checked: ids of earlier editions (old {@code C1.7}) are ids too. Whether an id belongs to the
 * edition of 2017 says {@link CriteriaCatalogue#contains(CriterionId)}. Ordered as the catalogue is: common criteria,
 * availability, confidentiality, processing integrity, privacy.
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

    private static final Pattern SHAPE = Pattern.compile("(?:CC|PI|A|C|P)\\d{1,2}\\.\\d{1,2}");
    private static final Comparator<CriterionId> ORDER = Comparator.comparing(CriterionId::category)
            .thenComparing(id -> id.number(0))
            .thenComparing(id -> id.number(1));

    public CriterionId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a criterion id. Give one such as CC6.1, A1.2, C1.1, PI1.3 or P6.4.");
        }
    }

    /** Reads an id written as a string; JSON and forms use it. */
    @JsonCreator
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    /** True for a text that has the shape of a criterion id. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The series, such as {@code CC6}, {@code A1} or {@code P4}. */
    public String series() {
        return value.substring(0, value.indexOf('.'));
    }

    /** The number within the series: 2 for {@code CC6.2}. */
    public int ordinal() {
        return number(1);
    }

    /** The category to which the criterion belongs; the common criteria belong to security. */
    public TrustServicesCategory category() {
        if (value.startsWith("CC")) {
            return TrustServicesCategory.SECURITY;
        }
        if (value.startsWith("PI")) {
            return TrustServicesCategory.PROCESSING_INTEGRITY;
        }
        return switch (value.charAt(0)) {
            case 'A' -> TrustServicesCategory.AVAILABILITY;
            case 'C' -> TrustServicesCategory.CONFIDENTIALITY;
            default -> TrustServicesCategory.PRIVACY;
        };
    }

    private int number(int part) {
        return Integer.parseInt(value.replaceFirst("^[A-Z]+", "").split("\\.")[part]);
    }

    @Override
    public int compareTo(CriterionId other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
