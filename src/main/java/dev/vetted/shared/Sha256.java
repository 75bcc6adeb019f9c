package dev.vetted.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest, 64 lower-case hexadecimal digits.
 *
 * @param hex the digits
 */
public record Sha256(@JsonValue String hex) {

    // Before NONE, whose constructor needs it.
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** The digest that stands before the first of a chain. */
    public static final Sha256 NONE = new Sha256("0".repeat(64));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        if (hex == null || !FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits in lower case, not: " + hex);
        }
    }

    public static Sha256 of(byte[] content) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", impossible);
        }
    }

    /** Digest of the text's UTF-8 bytes. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return hex;
    }
}
