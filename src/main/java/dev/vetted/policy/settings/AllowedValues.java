package dev.vetted.policy.settings;

import dev.vetted.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What a setting may be. */
public sealed interface AllowedValues {

    /**
     * The value as it is stored: equal values have equal text.
     *
     * @throws Refusal.Invalid when the setting may not have it
     */
    String accept(String label, String typed);

    /** As pages show it. */
    String inWords();

    /** A number from the least to the most, both included. */
    record Range(BigDecimal least, BigDecimal most, int decimals) implements AllowedValues {

        private static final String NUMBER = "-?\\d{1,9}(\\.\\d{1,9})?";

        @Override
        public String accept(String label, String typed) {
            String text = typed.strip();
            if (!text.matches(NUMBER)) {
                throw new Refusal.Invalid(
                        "%s: \"%s\" is not a number. Give one from %s.".formatted(label, text, inWords()));
            }
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            if (number.scale() > decimals) {
                throw new Refusal.Invalid("%s: %s has too many decimals. Give a number with %s."
                        .formatted(label, text, decimals == 0 ? "none" : "one at most"));
            }
            if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
                throw new Refusal.Invalid(
                        "%s: %s is out of range. Give a number from %s.".formatted(label, text, inWords()));
            }
            return number.toPlainString();
        }

        @Override
        public String inWords() {
            return least.toPlainString() + " to " + most.toPlainString();
        }
    }

    /** One of some words. */
    record OneOf(List<String> words) implements AllowedValues {

        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public String accept(String label, String typed) {
            String word = typed.strip().toUpperCase(Locale.ROOT);
            if (!words.contains(word)) {
                throw new Refusal.Invalid(
                        "%s: \"%s\" is not a choice. Give one of %s.".formatted(label, typed.strip(), inWords()));
            }
            return word;
        }

        @Override
        public String inWords() {
            return String.join(", ", words);
        }
    }
}
