package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins responses of management that are printed apart from the results with the control to which they belong. */
final class Responses {

    private static final Pattern TITLE =
            Pattern.compile("(?i)\\bresponses?\\b|\\bcomments?\\s+(?:of|by|on)\\b|\\breply|\\bremediation");

    private static final Pattern ONLY_NUMBER = Pattern.compile(
            "(?i)(?:(?:exception|deviation|finding|observation)\\s*)?(?:no\\.?|number|#)?\\s*(\\d{1,2})[.:)]?");
    /** "Exception 2:" at the beginning of a response. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)^\\W*(?:(?:response|reply)\\s+to\\s+)?(?:exception|deviation|finding|observation)\\s*(?:no\\.?|number|#)?\\s*\\d{1,2}\\s*[:.)–—-]\\s*");

    private final ReportText report;
    private final ControlBook book;

    Responses(ReportText report, ControlBook book) {
        this.report = report;
        this.book = book;
    }

    static boolean isResponseTable(Table table) {
        return table.has(ColumnRole.RESPONSE) && !table.has(ColumnRole.TEST);
    }

    void read(Table table) {
        for (Row row : table.rows()) {
            List<Line> response = row.lines(ColumnRole.RESPONSE);
            if (row.kind() == Row.Kind.CELLS && !response.isEmpty()) {
                target(row).ifPresent(entry -> {
                    if (!Letters.of(report.passage(response).text()).isEmpty()) {
                        addIfNone(entry, response);
                    }
                    entry.deviation().addAll(row.lines(ColumnRole.DEVIATION));
                });
            }
        }
    }

    private Optional<ControlEntry> target(Row row) {
        Optional<ControlEntry> byId = book.get(ControlIds.clean(ControlIds.id(row.lines(ColumnRole.ID))));
        if (byId.isPresent()) {
            return byId;
        }
        Optional<ControlEntry> byNumber =
                numberedOnly(report.passage(row.lines(ColumnRole.ID)).text()
                        + " "
                        + report.passage(row.lines(ColumnRole.DEVIATION)).text());
        if (byNumber.isPresent()) {
            return byNumber;
        }
        List<Line> about = new ArrayList<>(row.lines(ColumnRole.DEVIATION));
        about.addAll(row.lines(ColumnRole.RESULT));
        about.addAll(row.lines(ColumnRole.CONTROL));
        String text = report.passage(about).text();
        for (ControlEntry entry : book.all()) {
            if (text.matches("(?s).*(?<![\\w.])" + Pattern.quote(entry.id()) + "(?![\\w.]*\\d).*")) {
                return Optional.of(entry);
            }
        }
        String letters = Letters.of(text);
        return book.all().stream()
                .filter(entry -> letters.length() > 40
                        && Letters.of(report.passage(entry.result()).text()).contains(letters.substring(0, 40)))
                .findFirst();
    }

    private static void addIfNone(ControlEntry entry, List<Line> response) {
        if (entry.response().isEmpty()) {
            entry.response().addAll(response);
        }
    }

    /** Paragraphs that begin with the id of a control, under a title that speaks of responses. */
    void readParagraphs(List<ControlEntry> withExceptions) {
        List<Section> places = new ArrayList<>();
        report.sections().stream()
                .filter(section -> section.is(SectionKind.OTHER_INFORMATION))
                .forEach(places::add);
        report.topics(TITLE, Pattern.compile("(?!)")).stream()
                .filter(topic -> Criteria.leading(topic.heading().text()).isEmpty())
                .forEach(places::add);
        for (Section place : places) {
            ControlEntry current = null;
            List<Line> collected = new ArrayList<>();
            for (Line line : place.lines()) {
                Optional<ControlEntry> start = begins(line, withExceptions);
                if (start.isPresent()) {
                    finish(current, collected);
                    current = start.get();
                    withoutId(line, current).ifPresent(collected::add);
                } else if (isTitle(line)) {
                    finish(current, collected);
                    current = null;
                } else {
                    collected.add(line);
                }
            }
            finish(current, collected);
        }
    }

    private boolean isTitle(Line line) {
        return report.headings().stream()
                .anyMatch(heading ->
                        heading.page() == line.page() && heading.text().startsWith(line.text()));
    }

    private static void finish(@Nullable ControlEntry entry, List<Line> collected) {
        if (entry != null && !collected.isEmpty()) {
            addIfNone(entry, collected);
        }
        collected.clear();
    }

    private Optional<ControlEntry> begins(Line line, List<ControlEntry> entries) {
        Matcher numbered = NUMBERED.matcher(line.text());
        if (numbered.find()) {
            Optional<ControlEntry> entry = book.numbered(numbered.group(), report);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return entries.stream()
                .filter(entry -> start(entry).matcher(line.text()).find())
                .findFirst();
    }

    private Optional<ControlEntry> numberedOnly(String text) {
        return ONLY_NUMBER.matcher(text.strip()).matches() ? book.numbered(text, report) : Optional.empty();
    }

    private static Pattern start(ControlEntry entry) {
        String id = Pattern.quote(entry.id()) + "(?![\\w]|\\.\\d)";
        return Pattern.compile("(?i)^\\W*(?:(?:control|exception|deviation|finding|ref\\.?|no\\.?)\\s+)*" + id
                + "[\\s.:;,)–—-]*|^(?:[A-Z][a-z]+\\s+)(?:[a-z']+\\s+){0,5}" + id + "[)]?\\s*[:–—-]\\s*");
    }

    private static Optional<Line> withoutId(Line line, ControlEntry entry) {
        Matcher numbered = NUMBERED.matcher(line.text());
        if (numbered.find()) {
            return line.behind(numbered.end());
        }
        Matcher matcher = start(entry).matcher(line.text());
        if (!matcher.find()) {
            return Optional.of(line);
        }
        return line.behind(matcher.end()).filter(rest -> !Criteria.only(rest.text()));
    }
}
