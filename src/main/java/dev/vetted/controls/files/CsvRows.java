package dev.vetted.controls.files;

import dev.vetted.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated values, which half of Europe separates by semicolons. */
final class CsvRows {

    private static final Map<Character, String> SEPARATORS = Map.of(',', "commas", ';', "semicolons", '\t', "tabs");

    private CsvRows() {}

    static ReadFile read(byte[] content) {
        TextOf source = TextOf.bytes(content);
        String text = source.text();
        int first = 0;
        // The line by which some spreadsheets tell each other the separator.
        if (text.regionMatches(true, 0, "sep=", 0, 4)) {
            int end = text.indexOf('\n');
            text = end < 0 ? "" : text.substring(end + 1);
            first = 1;
        }
        char separator = separator(text);
        return new ReadFile(
                "CSV in %s, separated by %s".formatted(source.encoding(), SEPARATORS.get(separator)),
                rows(text, separator, first));
    }

    private static List<FileRow> rows(String text, char separator, int before) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<FileRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord found : parser) {
                FileRow row = new FileRow((int) found.getRecordNumber() + before, cells(found), Set.of());
                if (!row.isBlank()) {
                    rows.add(row);
                    FileBounds.checkRows(rows.size() - 1);
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException broken) {
            throw new Refusal.Invalid(
                    "After row %d the quotation marks do not match: a text begins with one that nothing closes, or goes on after it. Correct that row, or save the list as .xlsx."
                            .formatted(rows.isEmpty() ? 0 : rows.getLast().number()));
        }
    }

    private static List<String> cells(CSVRecord found) {
        if (found.size() > FileBounds.COLUMNS) {
            throw new Refusal.Invalid("Row %d has %d columns. A list of controls has at most %d; check the separators."
                    .formatted(found.getRecordNumber(), found.size(), FileBounds.COLUMNS));
        }
        return found.toList();
    }

    /** The sign that the header has most of, outside of quotation marks. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.size()];
        char[] signs = {',', ';', '\t'};
        boolean quoted = false;
        boolean content = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '\n' && !quoted && content) {
                break;
            } else if (!quoted) {
                for (int i = 0; i < signs.length; i++) {
                    counts[i] += sign == signs[i] ? 1 : 0;
                }
                content |= Character.isLetterOrDigit(sign);
            }
        }
        int most = counts[1] > counts[0] ? 1 : 0;
        return signs[counts[2] > counts[most] ? 2 : most];
    }
}
