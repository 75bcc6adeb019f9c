package dev.vetted.reports.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Running text put together from lines; knows for each character the page on which it stands. */
public final class Passage {

    private static final Passage EMPTY = new Passage("", List.of());

    private final String text;
    private final List<Start> starts;
    /** Found when first asked for. */
    private @Nullable List<Hit> sentences;

    private Passage(String text, List<Start> starts) {
        this.text = text;
        this.starts = starts;
    }

    public static Passage empty() {
        return EMPTY;
    }

    /** Joins lines by spaces and undoes the division of words at line ends. */
    public static Passage of(List<Line> lines, Hyphenation hyphenation) {
        StringBuilder text = new StringBuilder();
        List<Start> starts = new ArrayList<>();
        for (Line line : lines) {
            String next = line.text();
            if (!text.isEmpty()) {
                hyphenation.join(text, next);
            }
            starts.add(new Start(text.length(), line.page()));
            text.append(next);
        }
        return new Passage(Hyphenation.withoutSoftHyphens(text.toString(), starts), List.copyOf(starts));
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    public int firstPage() {
        return starts.isEmpty() ? 0 : starts.getFirst().page();
    }

    /** The page on which the character stands. */
    public int page(int offset) {
        return starts.get(startBefore(offset)).page();
    }

    /** The text from one offset to another, cut at the end of the page on which it begins. */
    public String quote(int from, int to) {
        int start = startBefore(from);
        int page = starts.get(start).page();
        int end = to;
        for (int i = start + 1; i < starts.size() && starts.get(i).offset < to; i++) {
            if (starts.get(i).page() != page) {
                end = starts.get(i).offset;
                break;
            }
        }
        return text.substring(from, Math.max(from, Math.min(end, text.length())))
                .strip();
    }

    public Optional<Hit> find(Pattern pattern) {
        return find(pattern, 0);
    }

    public Optional<Hit> find(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(text);
        return from <= text.length() && matcher.find(from) ? Optional.of(new Hit(this, matcher)) : Optional.empty();
    }

    public List<Hit> findAll(Pattern pattern) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            hits.add(new Hit(this, matcher.toMatchResult()));
        }
        return List.copyOf(hits);
    }

    /** The sentences with their offsets. */
    public List<Hit> sentences() {
        if (sentences == null) {
            sentences = findAll(Sentences.SENTENCE);
        }
        return sentences;
    }

    private int startBefore(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle).offset <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Where a line begins. */
    static final class Start {
        private int offset;
        private final int page;

        Start(int offset, int page) {
            this.offset = offset;
            this.page = page;
        }

        int offset() {
            return offset;
        }

        void moveBack(int characters) {
            offset -= characters;
        }

        int page() {
            return page;
        }
    }
}
