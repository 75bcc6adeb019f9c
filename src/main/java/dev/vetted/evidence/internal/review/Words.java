package dev.vetted.evidence.internal.review;

import java.util.Locale;

/** Constants as a reader expects them. */
public final class Words {

    private Words() {}

    /** {@code APPROVED_WITH_CONDITIONS} becomes "Approved with conditions". */
    public static String of(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
