package dev.vetted.controls.files;

/**
 * Why a row cannot be imported.
 *
 * @param row as a spreadsheet counts it
 * @param column its title
 * @param message what is wrong and what to write instead
 */
public record RowProblem(int row, String column, String message) {

    @Override
    public String toString() {
        return "Row %d, %s: %s".formatted(row, column, message);
    }
}
