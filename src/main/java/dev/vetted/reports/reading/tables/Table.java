package dev.vetted.reports.reading.tables;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rows under one set of column titles.
 *
 * @param context the heading above the table
 * @param lines positions of the lines of its titles and cells among all lines of the document
 * @param from position of its first line among all lines of the document
 */
public record Table(List<Column> columns, List<Row> rows, String context, int from, int page, Set<Integer> lines) {

    public Set<ColumnRole> roles() {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        columns.forEach(column -> roles.add(column.role()));
        return roles;
    }

    public boolean has(ColumnRole... some) {
        return roles().containsAll(List.of(some));
    }

    /** All titles in one string, for telling what the table is about. */
    public String titles() {
        StringBuilder titles = new StringBuilder();
        columns.forEach(column -> titles.append(column.title()).append(" | "));
        return titles.toString();
    }

    public long count(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).count();
    }
}
