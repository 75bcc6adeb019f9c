package dev.vetted.reports.reading.tables;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of one cell; a cell of a row that is broken over pages has words of both pages. */
public final class Cell {

    private final List<Line> lines = new ArrayList<>();

    /** Adds the words that a page prints of the cell, in any order. */
    public void add(int page, List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(Word::y).thenComparing(Word::x0));
        List<Word> current = new ArrayList<>();
        for (Word word : sorted) {
            if (!current.isEmpty() && word.y() - current.getFirst().y() > word.size() * 0.4f) {
                addLine(page, current);
                current = new ArrayList<>();
            }
            current.add(word);
        }
        if (!current.isEmpty()) {
            addLine(page, current);
        }
    }

    private void addLine(int page, List<Word> words) {
        words.sort(Comparator.comparing(Word::x0));
        lines.add(new Line(page, words));
    }

    public List<Line> lines() {
        return lines;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
