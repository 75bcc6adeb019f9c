package dev.vetted.shared;

import java.util.Objects;

/**
 * Who acts: a person who signed in, or one of the service's workers.
 *
 * @param name the user name as authenticated, or the name of the worker
 * @param kind what acts under this name
 */
public record Actor(String name, Kind kind) {

    /** What acts. */
    public enum Kind {
        PERSON,
        WORKER
    }

    public Actor {
        Objects.requireNonNull(kind, "kind");
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("An actor has a name.");
        }
    }

    public static Actor person(String name) {
        return new Actor(name, Kind.PERSON);
    }

    public static Actor worker(String name) {
        return new Actor(name, Kind.WORKER);
    }
}
