package dev.vetted.reports.reading.layout;

import java.util.Locale;

/** Texts reduced to lower-case letters and digits, so that spaces, hyphens and quotation marks do not matter. */
public final class Letters {

    private Letters() {}

    public static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        String lower = Typography.plain(text).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
