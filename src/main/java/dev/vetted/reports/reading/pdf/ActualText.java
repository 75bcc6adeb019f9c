package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.pdf.GlyphCollector.RawGlyph;
import dev.vetted.reports.reading.pdf.GlyphCollector.Visibility;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Text that a document offers in place of what it prints. A person sees the print, so it is taken only where the print
 * gives no characters, and for the hyphen of a divided word; where it says anything else it is reported.
 */
final class ActualText {

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final int LONGEST_OF_ONE_GLYPH = 4;

    private ActualText() {}

    /**
     * Takes over what can be believed.
     *
     * @param glyphs what is printed in its place; changed if the text is believed
     * @param unprinted takes the text if it is not what is printed
     */
    static void settle(String actual, List<RawGlyph> glyphs, List<String> unprinted) {
        StringBuilder seen = new StringBuilder();
        glyphs.stream().filter(ActualText::isSeen).forEach(glyph -> seen.append(glyph.text()));
        String printed = seen.toString();
        if (isDivision(actual, printed)) {
            glyphs.set(0, glyphs.getFirst().withText(SOFT_HYPHEN));
        } else if (fills(actual, glyphs)) {
            spell(actual, glyphs);
        } else if (differs(actual, printed)) {
            unprinted.add(report(actual, printed));
        }
    }

    /** The pages with the texts of whole elements that are not what is printed, where the element begins. */
    static List<PageContent> reported(List<PageContent> pages, Map<Tag, String> replacements) {
        Map<Tag, StringBuilder> printed = new IdentityHashMap<>();
        Map<Tag, Integer> begins = new IdentityHashMap<>();
        for (PageContent page : replacements.isEmpty() ? List.<PageContent>of() : pages) {
            for (Glyph glyph : page.glyphs()) {
                glyph.tag().nearest(replacements::containsKey).ifPresent(tag -> {
                    printed.computeIfAbsent(tag, key -> new StringBuilder()).append(glyph.text());
                    begins.putIfAbsent(tag, page.number());
                });
            }
        }
        Map<Integer, List<String>> unprinted = new HashMap<>();
        printed.forEach((tag, text) -> {
            String actual = replacements.get(tag);
            if (differs(actual, text.toString())) {
                unprinted
                        .computeIfAbsent(begins.get(tag), page -> new ArrayList<>())
                        .add(report(actual, text.toString()));
            }
        });
        return unprinted.isEmpty()
                ? pages
                : pages.stream()
                        .map(page -> page.withHidden(unprinted.getOrDefault(page.number(), List.of())))
                        .toList();
    }

    private static String report(String actual, String printed) {
        return "\"" + actual.strip() + "\" in place of \"" + printed.strip() + "\"";
    }

    private static boolean isSeen(RawGlyph glyph) {
        return glyph.visibility() == Visibility.PRINTED || glyph.visibility() == Visibility.FAINT;
    }

    private static boolean isDivision(String actual, String printed) {
        return (printed.equals("-") || printed.equals("\u2010")) && (actual.isEmpty() || actual.equals(SOFT_HYPHEN));
    }

    /** True if the print has no characters of its own and the text is as long as the print. */
    private static boolean fills(String actual, List<RawGlyph> glyphs) {
        boolean unknown = !glyphs.isEmpty() && glyphs.stream().allMatch(glyph -> isUnknown(glyph.text()));
        boolean one = glyphs.size() == 1 && actual.length() <= LONGEST_OF_ONE_GLYPH;
        return unknown && !actual.isBlank() && (one || actual.codePointCount(0, actual.length()) == glyphs.size());
    }

    private static boolean isUnknown(String text) {
        return text.isEmpty()
                || text.chars()
                        .allMatch(c -> c == 0xFFFD
                                || Character.getType(c) == Character.PRIVATE_USE
                                || Character.isISOControl(c)
                                || Character.isWhitespace(c));
    }

    private static void spell(String actual, List<RawGlyph> glyphs) {
        int[] characters = actual.codePoints().toArray();
        for (int i = 0; i < glyphs.size(); i++) {
            String text = glyphs.size() == 1 ? actual : Character.toString(characters[i]);
            glyphs.set(i, glyphs.get(i).withText(text));
        }
    }

    /** True if both have letters or digits, and not the same. A sign that is spelled out differs in nothing. */
    private static boolean differs(String actual, String printed) {
        String letters = letters(printed);
        return !letters.isEmpty() && !letters.equals(letters(actual));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
