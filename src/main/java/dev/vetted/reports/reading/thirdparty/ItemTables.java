package dev.vetted.reports.reading.thirdparty;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tables.Column;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.Criteria;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads expected controls from the rows of a table. */
final class ItemTables {

    private static final Pattern MARK = Pattern.compile("[xX×✓✔●•■◼▪*]|[Yy]es");

    private final ReportText report;
    private List<CriterionId> criteria = List.of();
    private @Nullable String group;

    private ItemTables(ReportText report) {
        this.report = report;
    }

    static List<ListedControl> read(ReportText report, Table table) {
        return new ItemTables(report).items(table);
    }

    private List<ListedControl> items(Table table) {
        int text = textColumn(table.columns());
        List<ListedControl> items = new ArrayList<>();
        LegalNames.in(table.context()).stream().findFirst().ifPresent(name -> group = name.value());
        LegalNames.in(table.titles()).stream().findFirst().ifPresent(name -> group = name.value());
        for (Row row : table.rows()) {
            if (row.kind() == Row.Kind.SPAN) {
                takeSpan(row);
            } else if (text >= 0 && !row.cell(text).isEmpty()) {
                ListedControl item = item(row, row.cell(text).lines());
                List<String> marked = markedTitles(row);
                marked.forEach(title -> items.add(item.of(title)));
                if (marked.isEmpty()) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    /** The titles of columns in which a cross stands: a control may be expected of each of several organizations. */
    private static List<String> markedTitles(Row row) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < row.columns().size(); i++) {
            List<Line> lines = row.cell(i).lines();
            boolean free = row.columns().get(i).role() == ColumnRole.UNKNOWN;
            if (free
                    && lines.size() == 1
                    && MARK.matcher(lines.getFirst().text()).matches()) {
                titles.add(row.columns().get(i).title());
            }
        }
        return titles;
    }

    private void takeSpan(Row row) {
        for (Line line : row.span()) {
            List<CriterionId> leading = Criteria.leading(line.text());
            criteria = leading.isEmpty() ? criteria : leading;
            LegalNames.in(line.text()).stream().findFirst().ifPresent(name -> group = name.value());
        }
    }

    private ListedControl item(Row row, List<Line> lines) {
        ItemText item = ItemText.of(report.passage(lines).text());
        String id = report.passage(row.lines(ColumnRole.ID)).text();
        String organization = report.passage(row.lines(ColumnRole.ORGANIZATION)).text();
        List<CriterionId> own =
                Criteria.in(report.passage(row.lines(ColumnRole.CRITERIA)).text());
        if (own.isEmpty()) {
            own = item.criteria().isEmpty() ? criteria : item.criteria();
        }
        if (!organization.isEmpty()) {
            group = organization;
        }
        return new ListedControl(
                id.isEmpty() ? null : id.replaceAll("[.:)]$", ""),
                group,
                item.text(),
                own,
                lines,
                Basis.EXPECTED_IN_TABLE);
    }

    /** The column of the controls, or the widest one that is not spoken for. */
    private static int textColumn(List<Column> columns) {
        int best = -1;
        float width = 0;
        for (int i = 0; i < columns.size(); i++) {
            ColumnRole role = columns.get(i).role();
            float right = i + 1 < columns.size()
                    ? columns.get(i + 1).left()
                    : columns.get(i).right() + 60;
            boolean free = role == ColumnRole.CONTROL || role == ColumnRole.UNKNOWN || role == ColumnRole.SERVICE;
            float wide = (right - columns.get(i).left()) * (role == ColumnRole.CONTROL ? 10 : 1);
            if (free && wide > width) {
                width = wide;
                best = i;
            }
        }
        return best;
    }
}
