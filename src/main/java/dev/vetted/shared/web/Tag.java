package dev.vetted.shared.web;

/**
 * A short state in words with the tone it is shown in; the tone never says more than the words.
 *
 * @param tone good, attention, bad or neutral
 */
public record Tag(String text, String tone) {

    public static Tag good(String text) {
        return new Tag(text, "good");
    }

    public static Tag attention(String text) {
        return new Tag(text, "attention");
    }

    public static Tag bad(String text) {
        return new Tag(text, "bad");
    }

    public static Tag neutral(String text) {
        return new Tag(text, "neutral");
    }
}
