package dev.vetted.controls.requests;

/**
 * Of whom something is asked.
 *
 * @param name of the owner on our side, or of the third party
 */
public record Addressee(Kind kind, String name) {

    /** On which side they are. */
    public enum Kind {
        OWNER,
        THIRD_PARTY
    }

    public static Addressee owner(String name) {
        return new Addressee(Kind.OWNER, name);
    }

    public static Addressee thirdParty(String name) {
        return new Addressee(Kind.THIRD_PARTY, name);
    }
}
