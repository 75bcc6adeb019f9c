package dev.vetted.controls.files;

import java.util.List;

/**
 * A file as read.
 *
 * @param readAs in words what it was taken for, so that a person can see a wrong guess
 */
record ReadFile(String readAs, List<FileRow> rows) {

    ReadFile {
        rows = rows.stream().filter(row -> !row.isBlank()).toList();
    }
}
