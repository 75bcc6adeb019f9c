package dev.vetted.reports.reading.tables;

/**
 * A column: where it begins, what stands above it, what it holds.
 *
 * @param left the left edge of its text
 */
public record Column(float left, float right, String title, ColumnRole role) {

    Column withRole(ColumnRole other) {
        return new Column(left, right, title, other);
    }

    Column withLeft(float other) {
        return new Column(other, right, title, role);
    }
}
