package dev.vetted.shared;

/** How long a text may be. What is longer is refused in words before the database refuses it in its own. */
public final class Length {

    /** A name of a company or a service. */
    public static final int NAME = 200;
    /** A person or a role. */
    public static final int PERSON = 100;
    /** Grounds, reasons and notes. */
    public static final int GROUNDS = 2000;

    private Length() {}

    /**
     * @param what the text in words, such as "legal name"
     * @throws Refusal.Invalid when the text is longer
     */
    public static void atMost(int characters, String what, String text) {
        if (text.length() > characters) {
            throw new Refusal.Invalid("The %s may have %d characters at most, and this one has %d. Shorten it."
                    .formatted(what, characters, text.length()));
        }
    }
}
