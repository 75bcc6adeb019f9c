package dev.vetted.web.security;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may sign in. Checked here and not by annotations, because a report of those would print the password.
 *
 * @param users names are unique without regard to case
 */
@ConfigurationProperties("vetted.security")
record SecuritySettings(@DefaultValue List<User> users) {

    SecuritySettings {
        users = List.copyOf(users);
        Set<String> names = new HashSet<>();
        for (User user : users) {
            if (!names.add(user.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "vetted.security.users names %s twice. Give each user one entry with all roles."
                                .formatted(user.name()));
            }
        }
    }

    /**
     * A person who may sign in.
     *
     * @param name recorded with everything the person does, up to 100 characters
     * @param password hash, such as {@code {bcrypt}$2y$10$...}; never plain text
     */
    record User(String name, String password, Set<Role> roles) {

        private static final int NAME_LENGTH = 100;
        private static final Pattern ENCODED = Pattern.compile("\\{bcrypt}\\$2[aby]?\\$\\d\\d\\$[./A-Za-z0-9]{53}");

        User {
            if (name == null || name.isBlank() || name.length() > NAME_LENGTH) {
                throw new IllegalArgumentException(
                        "Each of vetted.security.users needs a name of 1 to %d characters.".formatted(NAME_LENGTH));
            }
            if (password == null || !ENCODED.matcher(password).matches()) {
                throw new IllegalArgumentException(
                        ("The password of user %s in vetted.security.users is not a bcrypt hash. Plain text is refused:"
                                        + " set {bcrypt} followed by the hash that `htpasswd -nBC 12 %s` prints after the"
                                        + " colon.")
                                .formatted(name, name));
            }
            if (roles == null || roles.isEmpty()) {
                throw new IllegalArgumentException("User %s in vetted.security.users has no role. Give some of: %s."
                        .formatted(name, String.join(", ", Role.all())));
            }
            roles = Set.copyOf(roles);
        }

        @Override
        public String toString() {
            return "User[name=%s, roles=%s]".formatted(name, roles);
        }
    }
}
