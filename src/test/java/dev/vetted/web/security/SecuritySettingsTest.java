package dev.vetted.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

@ExtendWith(OutputCaptureExtension.class)
class SecuritySettingsTest {

    private static final String HASH = "{bcrypt}$2y$10$" + "N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final ApplicationContextRunner service = new ApplicationContextRunner().withUserConfiguration(Shell.class);

    @Test
    void aUserOfTheSettingsSignsInWithAllRolesGiven() {
        service.withPropertyValues(user(0, "Anna", HASH, "ANALYST,APPROVER")).run(context -> {
            InMemoryUserDetailsManager users = context.getBean(InMemoryUserDetailsManager.class);
            assertThat(users.loadUserByUsername("anna").getUsername()).isEqualTo("Anna");
            assertThat(users.loadUserByUsername("anna").getAuthorities())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("ROLE_ANALYST", "ROLE_APPROVER");
        });
    }

    @Test
    void withoutUsersTheServiceStartsAndSaysHowToAddThem(CapturedOutput output) {
        service.run(context -> assertThat(context).hasNotFailed());

        assertThat(output).contains("Nobody can sign in", "VETTED_SECURITY_USERS_0_NAME");
    }

    @Test
    void aPasswordInPlainTextIsRefusedAndNotRepeated(CapturedOutput output) {
        service.withPropertyValues(user(0, "anna", "hunter2hunter2", "ANALYST"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("The password of user anna")
                        .hasMessageContaining("htpasswd")
                        .hasMessageNotContaining("hunter2"));

        assertThat(output).doesNotContain("hunter2");
    }

    @Test
    void aPasswordMarkedAsPlainTextIsRefused() {
        service.withPropertyValues(user(0, "anna", "{noop}hunter2hunter2", "ANALYST"))
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void aUserWithoutRoleIsRefused() {
        service.withPropertyValues(user(0, "anna", HASH, ""))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("User anna")
                        .hasMessageContaining("ANALYST, APPROVER, OWNER, AUDITOR, ADMIN"));
    }

    @Test
    void twoUsersOfTheSameNameAreRefused() {
        List<String> both = new ArrayList<>(List.of(user(0, "anna", HASH, "ANALYST")));
        both.addAll(List.of(user(1, "Anna", HASH, "APPROVER")));

        service.withPropertyValues(both.toArray(String[]::new))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("names Anna twice"));
    }

    @Test
    void aUserDoesNotPrintThePassword() {
        assertThat(new SecuritySettings.User("anna", HASH, Set.of(Role.ANALYST)))
                .hasToString("User[name=anna, roles=[ANALYST]]");
    }

    @Test
    void aNameIsNotLongerThanTheTrailCanKeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecuritySettings.User("a".repeat(101), HASH, Set.of(Role.ANALYST)))
                .withMessageContaining("1 to 100 characters");
    }

    private static String[] user(int index, String name, String password, String roles) {
        String prefix = "vetted.security.users[%d].".formatted(index);
        return new String[] {prefix + "name=" + name, prefix + "password=" + password, prefix + "roles=" + roles};
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SecuritySettings.class)
    @Import(SignIn.class)
    static class Shell {}
}
