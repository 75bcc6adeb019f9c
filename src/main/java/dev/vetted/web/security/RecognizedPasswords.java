package dev.vetted.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password with the slow hash once and recognizes it from then on: a program sends it with every request, and
 * the slow hash takes a tenth of a second of a processor each time. A wrong password costs the slow hash always, so that
 * guessing stays slow. What is remembered is keyed with a secret that lives and ends with this process.
 */
final class RecognizedPasswords implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder slow;
    private final SecretKey secret;
    private final Map<String, byte[]> recognized = new ConcurrentHashMap<>();

    RecognizedPasswords(PasswordEncoder slow) {
        this.slow = slow;
        try {
            this.secret = KeyGenerator.getInstance(ALGORITHM).generateKey();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM + ".", impossible);
        }
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        if (password == null || encoded == null) {
            return false;
        }
        byte[] mark = mark(password);
        byte[] known = recognized.get(encoded);
        if (known != null && MessageDigest.isEqual(known, mark)) {
            return true;
        }
        boolean matches = slow.matches(password, encoded);
        if (matches) {
            recognized.put(encoded, mark);
        }
        return matches;
    }

    private byte[] mark(CharSequence password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM + ".", impossible);
        }
    }
}
