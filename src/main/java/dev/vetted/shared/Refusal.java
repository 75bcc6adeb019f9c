package dev.vetted.shared;

/** A request that is refused; the message tells the person what to do next. */
public abstract sealed class Refusal extends RuntimeException {

    private Refusal(String message) {
        super(message);
    }

    /** Nothing is known under the id given. */
    public static final class Unknown extends Refusal {
        public Unknown(String message) {
            super(message);
        }
    }

    /** The request itself is wrong and has to be corrected. */
    public static final class Invalid extends Refusal {
        public Invalid(String message) {
            super(message);
        }
    }

    /** The request does not fit the state things are in. */
    public static final class Conflicting extends Refusal {
        public Conflicting(String message) {
            super(message);
        }
    }

    /** This person may not do this. */
    public static final class Forbidden extends Refusal {
        public Forbidden(String message) {
            super(message);
        }
    }

    /** The content is larger than what is accepted. */
    public static final class TooLarge extends Refusal {
        public TooLarge(String message) {
            super(message);
        }
    }

    /** The service cannot do it at the moment, for want of free resources. */
    public static final class Busy extends Refusal {
        public Busy(String message) {
            super(message);
        }
    }
}
