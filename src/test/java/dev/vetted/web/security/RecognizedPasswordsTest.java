package dev.vetted.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RecognizedPasswordsTest {

    private final CountingEncoder slow = new CountingEncoder();
    private final RecognizedPasswords passwords = new RecognizedPasswords(slow);

    @Test
    void theRightPasswordIsHashedSlowlyOnceOnly() {
        assertThat(passwords.matches("right", "hash of right")).isTrue();
        assertThat(passwords.matches("right", "hash of right")).isTrue();

        assertThat(slow.checks).hasValue(1);
    }

    @Test
    void aWrongPasswordIsHashedSlowlyEachTimeAlsoAfterTheRightOne() {
        passwords.matches("right", "hash of right");

        assertThat(passwords.matches("wrong", "hash of right")).isFalse();
        assertThat(passwords.matches("wrong", "hash of right")).isFalse();

        assertThat(slow.checks).hasValue(3);
    }

    @Test
    void aPasswordOfOneUserIsNotRecognizedForAnother() {
        passwords.matches("right", "hash of right");

        assertThat(passwords.matches("right", "hash of other")).isFalse();
    }

    @Test
    void noPasswordMatchesNothing() {
        assertThat(passwords.matches(null, "hash of right")).isFalse();
        assertThat(passwords.matches("right", null)).isFalse();
    }

    private static final class CountingEncoder implements PasswordEncoder {

        private final AtomicInteger checks = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            checks.incrementAndGet();
            return encode(password).equals(encoded);
        }
    }
}
