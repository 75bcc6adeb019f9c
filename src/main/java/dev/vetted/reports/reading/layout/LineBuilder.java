package dev.vetted.reports.reading.layout;

import dev.vetted.reports.reading.pdf.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the glyphs of a page together to words and lines. */
final class LineBuilder {

    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\d{1,2}|[*†‡®]|\\(\\d\\)");

    private static final float SPACE = 0.17f;
    /** A space that was printed but takes no room stands for a hyphen that is not shown. */
    private static final float PRINTED_SPACE = 0.08f;

    private final int page;
    private final List<Word> words = new ArrayList<>();

    private LineBuilder(int page) {
        this.page = page;
    }

    static List<Line> lines(int page, List<Glyph> glyphs) {
        LineBuilder builder = new LineBuilder(page);
        builder.collectWords(glyphs);
        return builder.collectLines();
    }

    private void collectWords(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph first = null;
        Glyph last = null;
        boolean blank = true;
        boolean glued = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (last != null && isReprint(last, glyph)) {
                continue;
            }
            boolean apart = last == null || isApart(last, glyph, blank);
            if (first != null && apart) {
                addWord(text, first, last, glued);
                text.setLength(0);
                first = null;
            }
            if (first == null) {
                first = glyph;
                glued = last != null && !blank && Math.abs(glyph.y() - last.y()) <= 0.5f;
            }
            text.append(glyph.text());
            last = glyph;
            blank = false;
        }
        if (first != null) {
            addWord(text, first, last, glued);
        }
    }

    /** Bold print is at times made by printing twice. */
    private static boolean isReprint(Glyph last, Glyph glyph) {
        return glyph.text().equals(last.text())
                && !glyph.isBlank()
                && Math.abs(glyph.x0() - last.x0()) < 0.2f * glyph.size() * 0.5f
                && Math.abs(glyph.y() - last.y()) < 0.5f;
    }

    private static boolean isApart(Glyph last, Glyph glyph, boolean blank) {
        float gap = glyph.x0() - last.x1();
        return Math.abs(glyph.y() - last.y()) > 0.5f
                || gap > (blank ? PRINTED_SPACE : SPACE) * glyph.size()
                || gap < -0.6f * glyph.size()
                || Math.abs(glyph.size() - last.size()) > 0.15f * Math.max(glyph.size(), last.size())
                || !glyph.tag().sharesCell(last.tag());
    }

    private void addWord(StringBuilder text, Glyph first, Glyph last, boolean glued) {
        String plain = Typography.plain(text.toString());
        if (!plain.isBlank()) {
            words.add(
                    new Word(plain, first.x0(), last.x1(), first.y(), first.size(), first.bold(), glued, first.tag()));
        }
    }

    private List<Line> collectLines() {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(Word::y).thenComparing(Word::x0));
        List<List<Word>> groups = new ArrayList<>();
        for (Word word : sorted) {
            List<Word> group = groups.isEmpty() ? List.of() : groups.getLast();
            if (group.isEmpty() || word.y() - group.getFirst().y() > tolerance(word, group.getFirst())) {
                groups.add(new ArrayList<>(List.of(word)));
            } else {
                group.add(word);
            }
        }
        dropFootnoteMarks(groups);
        List<Line> lines = new ArrayList<>();
        for (List<Word> group : groups) {
            group.sort(Comparator.comparing(Word::x0));
            lines.add(new Line(page, glue(group)));
        }
        return lines;
    }

    private static float tolerance(Word a, Word b) {
        return 0.22f * Math.max(4, Math.min(a.size(), b.size()));
    }

    /** Small raised digits right behind a word are footnote marks and no part of the text. */
    private static void dropFootnoteMarks(List<List<Word>> groups) {
        List<Word> all = groups.stream().flatMap(List::stream).toList();
        for (List<Word> group : groups) {
            group.removeIf(word -> isFootnoteMark(word, all));
        }
        groups.removeIf(List::isEmpty);
    }

    private static boolean isFootnoteMark(Word word, List<Word> all) {
        if (word.text().length() > 3 || !FOOTNOTE_MARK.matcher(word.text()).matches()) {
            return false;
        }
        for (Word other : all) {
            if (word.size() < other.size() * 0.8f
                    && word.y() < other.y() - 0.15f * other.size()
                    && word.y() > other.y() - other.size()
                    && word.x0() > other.x1() - 1
                    && word.x0() < other.x1() + 0.3f * other.size()) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> glue(List<Word> group) {
        List<Word> glued = new ArrayList<>();
        for (Word word : group) {
            Word before = glued.isEmpty() ? null : glued.getLast();
            boolean divided = before != null
                    && before.text().endsWith(String.valueOf(Typography.SOFT_HYPHEN))
                    && word.x0() - before.x1() < word.size();
            boolean joined = before != null
                    && word.glued()
                    && word.tag().sharesCell(before.tag())
                    && Math.abs(word.x0() - before.x1()) < 0.12f * word.size();
            if (divided || joined) {
                glued.set(glued.size() - 1, before.with(word));
            } else {
                glued.add(word);
            }
        }
        return glued;
    }
}
