package dev.vetted.reports.reading.recognition;

import dev.vetted.reports.reading.pdf.Ruling;
import java.util.List;

/**
 * What the program recognised on one page, in points.
 *
 * @param lines words side by side; a row of a table is a line for each of its cells
 */
record ScannedPage(int number, float width, float height, List<List<ScannedWord>> lines, List<Ruling> rulings) {

    private static final int FEWEST_LETTERS = 12;

    ScannedPage withLines(List<List<ScannedWord>> other) {
        return new ScannedPage(number, width, height, other, rulings);
    }

    int letters() {
        return lines.stream()
                .flatMap(List::stream)
                .mapToInt(ScannedWord::letters)
                .sum();
    }

    /** The mean confidence of the words by their letters, 0 to 100. */
    double confidence() {
        double sum = 0;
        for (List<ScannedWord> line : lines) {
            for (ScannedWord word : line) {
                sum += (double) word.confidence() * word.letters();
            }
        }
        return sum / Math.max(1, letters());
    }

    boolean hasText() {
        return letters() >= FEWEST_LETTERS;
    }
}
