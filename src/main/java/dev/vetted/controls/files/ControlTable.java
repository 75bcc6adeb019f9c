package dev.vetted.controls.files;

import dev.vetted.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A list of controls as a file holds it: which columns there are, and the rows.
 *
 * @param readAs in words what the file was taken for
 * @param columns the place of each column there is, from 0
 * @param ignored headers that name no column of ours
 */
public record ControlTable(
        String readAs, Map<ControlColumn, Integer> columns, List<String> ignored, List<FileRow> rows) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    public ControlTable {
        columns = new EnumMap<>(columns);
        ignored = List.copyOf(ignored);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file by its content; its name does not matter.
     *
     * @throws Refusal.Invalid when it is no list of controls
     * @throws Refusal.TooLarge when it has more than a list may have
     */
    public static ControlTable read(byte[] content) {
        FileBounds.checkSize(content);
        if (startsWith(content, OLD_EXCEL)) {
            throw new Refusal.Invalid(
                    "The file is an old Excel workbook (.xls) or protected by a password. Save it as .xlsx without one, or as CSV.");
        }
        return of(startsWith(content, ZIP) ? XlsxRows.read(content) : CsvRows.read(content));
    }

    private static ControlTable of(ReadFile file) {
        if (file.rows().isEmpty()) {
            throw new Refusal.Invalid("The file has no rows. Its first row names the columns: %s."
                    .formatted(String.join(", ", ControlColumn.titles())));
        }
        FileRow header = file.rows().getFirst();
        Map<ControlColumn, Integer> columns = new EnumMap<>(ControlColumn.class);
        List<String> ignored = new ArrayList<>();
        for (int place = 0; place < header.cells().size(); place++) {
            String name = header.cell(place);
            int at = place;
            ControlColumn.named(name).ifPresentOrElse(column -> place(column, at, columns), () -> {
                if (!name.isEmpty()) {
                    ignored.add(name);
                }
            });
        }
        if (!columns.containsKey(ControlColumn.ID) || !columns.containsKey(ControlColumn.TITLE)) {
            throw new Refusal.Invalid(
                    "Row %d is taken for the header, and it names no column Id or no column Title. Name the columns as in the template: %s."
                            .formatted(header.number(), String.join(", ", ControlColumn.titles())));
        }
        return new ControlTable(
                file.readAs(),
                columns,
                ignored,
                file.rows().subList(1, file.rows().size()));
    }

    private static void place(ControlColumn column, int place, Map<ControlColumn, Integer> columns) {
        if (columns.putIfAbsent(column, place) != null) {
            throw new Refusal.Invalid("Two columns are headed \"%s\". Remove one of them.".formatted(column.title()));
        }
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
