package dev.vetted.testing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** One person for each role, who may sign in to an application under test. All have the same password. */
public final class TestUsers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String PASSWORD = "for tests only";
    public static final String ANALYST = "anna";
    public static final String APPROVER = "bruno";
    public static final String OWNER = "olga";
    public static final String AUDITOR = "udo";
    public static final String ADMIN = "ada";
    /** An analyst who is an approver as well. */
    public static final String BOTH = "carla";

    private static final int CHEAP = 4;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(CHEAP).encode(PASSWORD);
        List<String> properties = new ArrayList<>();
        add(properties, 0, ANALYST, hash, "ANALYST");
        add(properties, 1, APPROVER, hash, "APPROVER");
        add(properties, 2, OWNER, hash, "OWNER");
        add(properties, 3, AUDITOR, hash, "AUDITOR");
        add(properties, 4, ADMIN, hash, "ADMIN");
        add(properties, 5, BOTH, hash, "ANALYST,APPROVER");
        TestPropertyValues.of(properties).applyTo(context);
    }

    private static void add(List<String> properties, int index, String name, String hash, String roles) {
        String user = "vetted.security.users[%d].".formatted(index);
        properties.add(user + "name=" + name);
        properties.add(user + "password=" + hash);
        properties.add(user + "roles=" + roles);
    }
}
