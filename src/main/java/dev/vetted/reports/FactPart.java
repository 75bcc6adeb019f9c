package dev.vetted.reports;

/**
 * A part of a fact that a person may correct.
 *
 * @param key the part's key in the reading's JSON; {@code value} for a fact that is one value
 * @param required whether a fact without it says nothing
 */
public record FactPart(String key, String label, PartKind kind, Need need) {

    /** Whether a fact can do without a part. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    static FactPart required(String key, String label, PartKind kind) {
        return new FactPart(key, label, kind, Need.REQUIRED);
    }

    static FactPart optional(String key, String label, PartKind kind) {
        return new FactPart(key, label, kind, Need.OPTIONAL);
    }

    public boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
