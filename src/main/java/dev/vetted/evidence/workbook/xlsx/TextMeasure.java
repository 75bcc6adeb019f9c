package dev.vetted.evidence.workbook.xlsx;

/**
 * How much room a text takes, in widths of a digit (the unit of Excel's column widths).
 *
 * <p>A rough table of a sans-serif type, on the safe side, in place of the machine's fonts: it decides nothing but
 * column widths and row heights, and decides them alike everywhere.
 */
final class TextMeasure {

    private static final String NARROW = " !'(),-./:;I[]`ijl{|}";
    private static final String SLIM = "Jcfrstz";
    private static final String WIDE = "%&@MWmw—…";
    private static final int FIRST_EAST_ASIAN = 0x1100;

    private TextMeasure() {}

    /** The width of a text without line ends. */
    static int width(String text) {
        return (hundredths(text) + 99) / 100;
    }

    /** How many lines a text takes when it is broken between words at a width. */
    static int lines(String text, int width) {
        int room = Math.max(1, width) * 100;
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += lines(paragraph.split(" ", -1), room);
        }
        return lines;
    }

    private static int lines(String[] words, int room) {
        int lines = 1;
        int used = 0;
        for (String word : words) {
            int size = hundredths(word);
            int space = used == 0 ? 0 : hundredths(" ");
            if (used + space + size <= room) {
                used += space + size;
            } else if (size <= room) {
                lines++;
                used = size;
            } else {
                int over = used + space + size;
                lines += (over - 1) / room;
                used = over - (over - 1) / room * room;
            }
        }
        return lines;
    }

    private static int hundredths(String text) {
        return text.codePoints().map(TextMeasure::hundredths).sum();
    }

    private static int hundredths(int point) {
        if (point >= FIRST_EAST_ASIAN && point != '…' && point != '—') {
            return 200;
        }
        if (NARROW.indexOf(point) >= 0) {
            return 48;
        }
        if (SLIM.indexOf(point) >= 0) {
            return 75;
        }
        if (WIDE.indexOf(point) >= 0) {
            return 160;
        }
        return Character.isUpperCase(point) ? 112 : 97;
    }
}
