package dev.vetted.evaluation;

import dev.vetted.tasks.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** One user for each role, and one who may prepare and approve but never both in one review. */
@TestConfiguration(proxyBeanMethods = false)
public class EvaluationUsers {

    /** Every user's password. */
    public static final String PASSWORD = "vetted";

    /** Names in the order they are printed, with their roles. */
    public static final Map<String, List<String>> ROLES = roles();

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

    /** A user as the service sees one that signed in. */
    public static Member member(String name) {
        return new Member(
                name,
                ROLES.get(name).stream()
                        .map(role -> role.toLowerCase(java.util.Locale.ROOT) + "s")
                        .collect(Collectors.toSet()));
    }

    @Bean
    DynamicPropertyRegistrar evaluationUserSettings() {
        String password = "{bcrypt}" + new BCryptPasswordEncoder().encode(PASSWORD);
        List<String> names = List.copyOf(ROLES.keySet());
        return properties -> names.forEach(name -> {
            String user = "vetted.security.users[" + names.indexOf(name) + "].";
            properties.add(user + "name", () -> name);
            properties.add(user + "password", () -> password);
            properties.add(user + "roles", () -> String.join(",", ROLES.get(name)));
        });
    }
}
