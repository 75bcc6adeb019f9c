package dev.vetted.shared.web;

import dev.vetted.shared.Sha256;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Values in words, as pages show them. */
public final class Wording {

    /** Shown where there is no value. */
    public static final String NONE = "–";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SHORT_HASH = 12;

    private Wording() {}

    /** {@code APPROVED_WITH_CONDITIONS} becomes "Approved with conditions". */
    public static String of(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** As {@code 2026-11-23 14:05 UTC}. */
    public static String of(Instant moment) {
        return MOMENT.format(moment);
    }

    public static String of(Optional<Instant> moment) {
        return moment.map(Wording::of).orElse(NONE);
    }

    /** The first digits, enough to tell two apart by eye. */
    public static String brief(Sha256 hash) {
        return hash.hex().substring(0, SHORT_HASH) + "…";
    }

    public static String yesOrNo(boolean value) {
        return value ? "Yes" : "No";
    }

    /** A count with its noun: "1 gap", "2 gaps". */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
