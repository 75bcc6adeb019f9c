package dev.vetted.reports.reading.recognition;

import dev.vetted.reports.reading.recognition.bitmap.Bitmap;
import dev.vetted.reports.reading.recognition.tesseract.RecognisedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dots and dashes in front of the items of a list, which the program tends to leave out as specks. */
final class ListMarks {

    private static final float FURTHEST = 2.8f;
    private static final float LARGEST = 0.65f;
    private static final float SMALLEST = 0.08f;

    private final Bitmap page;
    private final List<RecognisedWord> words;

    ListMarks(Bitmap page, List<RecognisedWord> words) {
        this.page = page;
        this.words = words;
    }

    /**
     * A part of a line with the mark in front of it, if there is one.
     *
     * @param part not empty
     * @param size of its font, in dots
     * @param baseline of its words, in dots
     */
    List<RecognisedWord> withMark(List<RecognisedWord> part, float size, float baseline) {
        RecognisedWord first = part.getFirst();
        int left = Math.max(1, Math.round(first.left() - FURTHEST * size));
        int right = Math.round(first.left() - 0.2f * size);
        int top = Math.max(0, Math.round(baseline - 0.85f * size));
        int bottom = Math.min(page.height(), Math.round(baseline + 0.25f * size));
        boolean taken = words.stream()
                .anyMatch(word ->
                        word.right() > left && word.left() < right && word.bottom() > top && word.top() < bottom);
        if (taken || right <= left) {
            return part;
        }
        return mark(left, right, top, bottom, size)
                .<List<RecognisedWord>>map(mark -> {
                    List<RecognisedWord> marked = new ArrayList<>(List.of(mark));
                    marked.addAll(part);
                    return marked;
                })
                .orElse(part);
    }

    private Optional<RecognisedWord> mark(int left, int right, int top, int bottom, float size) {
        int x0 = Integer.MAX_VALUE;
        int x1 = -1;
        int y0 = Integer.MAX_VALUE;
        int y1 = -1;
        int ink = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (page.isDark(x, y)) {
                    x0 = Math.min(x0, x);
                    x1 = Math.max(x1, x);
                    y0 = Math.min(y0, y);
                    y1 = Math.max(y1, y);
                    ink++;
                }
            }
        }
        int width = x1 - x0 + 1;
        int height = y1 - y0 + 1;
        boolean small = width <= LARGEST * size && height <= LARGEST * size && width >= SMALLEST * size;
        // What touches the edge goes on outside; what has holes is a letter or several specks.
        boolean whole = x0 > left && x1 < right - 1 && y0 > top && y1 < bottom - 1;
        if (ink == 0 || !small || !whole || ink * 2 < width * height) {
            return Optional.empty();
        }
        String text = width > 2 * height ? "–" : "•";
        return Optional.of(new RecognisedWord(text, x0, y0, width, height, 0));
    }
}
