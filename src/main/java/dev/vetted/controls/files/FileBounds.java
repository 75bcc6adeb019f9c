package dev.vetted.controls.files;

import dev.vetted.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How large a list of controls may be, also once unpacked. */
final class FileBounds {

    static final int BYTES = 5 * 1024 * 1024;
    static final int ROWS = 5000;
    static final int COLUMNS = 50;

    private static final int UNPACKED_BYTES = 40 * 1024 * 1024;
    private static final int PARTS = 500;
    private static final int BUFFER = 16 * 1024;

    private FileBounds() {}

    static void checkSize(byte[] content) {
        if (content.length == 0) {
            throw new Refusal.Invalid("The file is empty. Choose a list of controls, CSV or Excel.");
        }
        if (content.length > BYTES) {
            throw new Refusal.TooLarge("The file has more than %d MB. Leave out pictures and other sheets, or split it."
                    .formatted(BYTES / 1024 / 1024));
        }
    }

    /** @param rows of controls, the header not among them */
    static void checkRows(int rows) {
        if (rows > ROWS) {
            throw new Refusal.TooLarge(
                    "The file has more than %d rows of controls. Split it: rows are added to what is there."
                            .formatted(ROWS));
        }
    }

    /** Unpacks to nowhere and counts, before anything takes the parts into memory. */
    static void checkUnpacked(byte[] workbook) {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UNPACKED_BYTES) {
                        throw tooMuch();
                    }
                }
                if (parts > PARTS) {
                    throw tooMuch();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refusal.Invalid("The file is damaged, or no Excel workbook. Save it again as .xlsx or as CSV.");
        }
    }

    private static Refusal.TooLarge tooMuch() {
        return new Refusal.TooLarge(
                "The workbook unpacks to far more than a list of controls holds. Copy the list into a new workbook.");
    }
}
