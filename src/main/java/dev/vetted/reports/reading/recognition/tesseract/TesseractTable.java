package dev.vetted.reports.reading.recognition.tesseract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the table with tabulators that Tesseract prints, one row for each word with its box and confidence. */
final class TesseractTable {

    private static final int COLUMNS = 12;
    private static final String WORD = "5";
    private static final int MOST_WORDS = 20_000;
    private static final int LONGEST_WORD = 200;
    /** Specks and remains of lines come out as marks of which the program is not sure. */
    private static final float SURE_OF_A_MARK = 60;

    private static final Pattern BARS = Pattern.compile("^[|¦]+|[|¦]+$");

    private TesseractTable() {}

    /** The words line by line as the program groups them; rows that make no sense are left out. */
    static List<List<RecognisedWord>> lines(String table) {
        Map<String, List<RecognisedWord>> lines = new LinkedHashMap<>();
        table.lines().limit(MOST_WORDS).forEach(row -> {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length == COLUMNS && WORD.equals(cells[0])) {
                String line = cells[1] + '/' + cells[2] + '/' + cells[3] + '/' + cells[4];
                word(cells)
                        .ifPresent(word -> lines.computeIfAbsent(line, ignored -> new ArrayList<>())
                                .add(word));
            }
        });
        return List.copyOf(lines.values());
    }

    private static Optional<RecognisedWord> word(String[] cells) {
        try {
            RecognisedWord word = new RecognisedWord(
                    withoutBars(cells[11].strip()),
                    Integer.parseInt(cells[6]),
                    Integer.parseInt(cells[7]),
                    Integer.parseInt(cells[8]),
                    Integer.parseInt(cells[9]),
                    Math.clamp(Float.parseFloat(cells[10]), 0, 100));
            return Optional.of(word).filter(TesseractTable::isWord);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Wide gaps between columns are at times taken for lines; prose has no bars. */
    private static String withoutBars(String word) {
        return BARS.matcher(word).replaceAll("");
    }

    private static boolean isWord(RecognisedWord word) {
        return !word.text().isEmpty()
                && word.text().length() <= LONGEST_WORD
                && word.width() > 0
                && word.height() > 0
                && (word.letters() > 0 || word.confidence() >= SURE_OF_A_MARK);
    }
}
