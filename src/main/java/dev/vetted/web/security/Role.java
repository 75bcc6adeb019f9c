package dev.vetted.web.security;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;

/** What a person is to the service. */
enum Role {
    /** Registers third parties, runs and prepares reviews. */
    ANALYST,
    /** Decides on what analysts prepared. */
    APPROVER,
    /** Answers for an engagement on our side. */
    OWNER,
    /** Reads everything and writes nothing. */
    AUDITOR,
    /** Runs the service; reads everything. */
    ADMIN;

    private static final String PREFIX = "ROLE_";

    static String[] all() {
        return names(values());
    }

    static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }

    boolean isGrantedBy(GrantedAuthority authority) {
        return (PREFIX + name()).equals(authority.getAuthority());
    }

    /** The group that the process models offer tasks to. */
    String group() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }
}
