package dev.vetted.reports.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words on one baseline of one page, from left to right. */
public final class Line {

    private final int page;
    private final List<Word> words;
    /** Put together once, because nearly every question about a line is one about its text. */
    private final String text;

    public Line(int page, List<Word> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A line has words.");
        }
        this.page = page;
        this.words = List.copyOf(words);
        this.text = words.size() == 1 ? words.getFirst().text() : joined(words);
    }

    private static String joined(List<Word> words) {
        StringBuilder text = new StringBuilder(words.size() * 8);
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    public int page() {
        return page;
    }

    public List<Word> words() {
        return words;
    }

    public String text() {
        return text;
    }

    public float x0() {
        return words.getFirst().x0();
    }

    public float x1() {
        return words.getLast().x1();
    }

    public float y() {
        return words.getFirst().y();
    }

    public float size() {
        float size = 0;
        for (Word word : words) {
            size = Math.max(size, word.size());
        }
        return size;
    }

    public boolean bold() {
        int letters = 0;
        int bold = 0;
        for (Word word : words) {
            letters += word.text().length();
            bold += word.bold() ? word.text().length() : 0;
        }
        return bold * 10 >= letters * 9;
    }

    /** The parts of the line between wide gaps; in a table without rulings these are its cells. */
    public List<Line> segments() {
        return segments(0.9f, 6);
    }

    /** The parts between gaps wider than a share of the font size and a number of points. */
    public List<Line> segments(float share, float points) {
        List<Line> segments = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        for (Word word : words) {
            if (!current.isEmpty() && word.x0() - current.getLast().x1() > Math.max(points, word.size() * share)) {
                segments.add(new Line(page, current));
                current = new ArrayList<>();
            }
            current.add(word);
        }
        segments.add(new Line(page, current));
        return segments;
    }

    /** What follows the first characters of the text, from the next word on; empty if nothing does. */
    public Optional<Line> behind(int characters) {
        int length = 0;
        for (int i = 0; i < words.size(); i++) {
            if (length >= characters) {
                return Optional.of(new Line(page, words.subList(i, words.size())));
            }
            length += words.get(i).text().length() + 1;
        }
        return Optional.empty();
    }

    /** The largest gap between two words. */
    public float widestGap() {
        float widest = 0;
        for (int i = 1; i < words.size(); i++) {
            widest = Math.max(widest, words.get(i).x0() - words.get(i - 1).x1());
        }
        return widest;
    }
}
