package dev.vetted.web.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The users of the settings; there are no others. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    private static final Logger log = LoggerFactory.getLogger(SignIn.class);

    @Bean
    InMemoryUserDetailsManager users(SecuritySettings settings) {
        if (settings.users().isEmpty()) {
            log.warn("Nobody can sign in: no users are configured. Add them as vetted.security.users[0].name,"
                    + " vetted.security.users[0].password ({bcrypt} and a hash) and vetted.security.users[0].roles,"
                    + " or as VETTED_SECURITY_USERS_0_NAME and so on in the environment.");
        }
        return new InMemoryUserDetailsManager(
                settings.users().stream().map(SignIn::details).toList());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RecognizedPasswords(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    private static UserDetails details(SecuritySettings.User user) {
        return User.withUsername(user.name())
                .password(user.password())
                .roles(Role.names(user.roles().toArray(Role[]::new)))
                .build();
    }
}
