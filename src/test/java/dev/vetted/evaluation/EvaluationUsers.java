package dev.vetted.evaluation;

import dev.vetted.tasks.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The users of {@code application-evaluation.yaml}: one for each role, and one who may prepare and approve. */
public final class EvaluationUsers {

    /** Every user's password. */
    public static final String PASSWORD = "vetted";

    /** Names in the order they are printed, with their roles. */
    public static final Map<String, List<String>> ROLES = roles();

    private EvaluationUsers() {}

    /** A user as the service sees one that signed in. */
    public static Member member(String name) {
        return new Member(
                name,
                ROLES.get(name).stream()
                        .map(role -> role.toLowerCase(Locale.ROOT) + "s")
                        .collect(Collectors.toSet()));
    }

    private static Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        roles.put("analyst", List.of("ANALYST"));
        roles.put("approver", List.of("APPROVER"));
        roles.put("lead", List.of("ANALYST", "APPROVER"));
        roles.put("owner", List.of("OWNER"));
        roles.put("auditor", List.of("AUDITOR"));
        roles.put("admin", List.of("ADMIN"));
        return roles;
    }
}
