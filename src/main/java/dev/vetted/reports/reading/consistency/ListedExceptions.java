package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.controls.ControlIds;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Summaries and schedules of exceptions agree with the results of the tests. */
final class ListedExceptions {

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:we|our\\s+tests|the\\s+tests|testing|this\\s+report)\\b[^.]{0,60}?\\b(\\w+(?:-\\w+)?)\\s+(?:exceptions?|deviations?)\\s*(?:were|was|have\\s+been|are)?\\s*(?:noted|identified|found|reported)?\\s+in\\s+(?:total|all|section|part)\\b"
                    + "|\\ba\\s+total\\s+of\\s+(\\w+(?:-\\w+)?)\\s+(?:testing\\s+|test\\s+)?(?:exceptions?|deviations?)\\b"
                    + "|\\b(?:total\\s+)?number\\s+of\\s+(?:testing\\s+|test\\s+)?(?:exceptions?|deviations?)(?:\\s+(?:noted|identified|found|reported))?\\s*[:=]?\\s*(?:was\\s+|is\\s+)?(\\d{1,3})\\b(?!\\s*(?:%|of))");

    private static final Pattern NONE = Pattern.compile("(?i)\\W*(?:0|none|nil|no|zero)\\W*|[-–—]+");

    private final Evidence evidence;
    private final List<Control> controls;
    private final List<ReportedException> exceptions;
    private final Map<String, Control> known = new LinkedHashMap<>();

    private ListedExceptions(Evidence evidence, Statements read) {
        this.evidence = evidence;
        this.controls = read.controls().controls();
        this.exceptions = read.controls().exceptions();
        controls.forEach(control -> known.put(Letters.of(control.id()), control));
    }

    static List<Warning> of(Evidence evidence, Statements read) {
        ListedExceptions listed = new ListedExceptions(evidence, read);
        List<Warning> warnings = new ArrayList<>();
        if (!listed.controls.isEmpty()) {
            listed.count().ifPresent(warnings::add);
            warnings.addAll(listed.rows());
        }
        return warnings;
    }

    /** A summary may count exceptions or the controls that have one. */
    private Optional<Warning> count() {
        long flawed = controls.stream()
                .filter(control -> control.result() == Result.EXCEPTION)
                .count();
        return evidence.all().findAll(COUNTED).stream()
                .filter(hit -> Numbers.number(number(hit.group(1), hit.group(2), hit.group(3)))
                        .filter(count -> count != exceptions.size() && count != flawed)
                        .isPresent())
                .findFirst()
                .map(hit -> Findings.at(
                        hit,
                        Kind.INCONSISTENT,
                        "The text counts %s exceptions; %d were found in the tests."
                                .formatted(number(hit.group(1), hit.group(2), hit.group(3)), exceptions.size())));
    }

    private static String number(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    private List<Warning> rows() {
        Set<String> shapes =
                controls.stream().map(control -> shape(control.id())).collect(Collectors.toSet());
        List<Warning> warnings = new ArrayList<>();
        for (Table table : evidence.tables()) {
            if (isSchedule(table)) {
                for (Row row : table.rows()) {
                    row(row, shapes).ifPresent(warnings::add);
                }
            }
        }
        return warnings;
    }

    private static boolean isSchedule(Table table) {
        return table.has(ColumnRole.ID)
                && (table.has(ColumnRole.DEVIATION) || table.has(ColumnRole.RESPONSE))
                && !table.has(ColumnRole.TEST)
                && !table.has(ColumnRole.RESULT);
    }

    private Optional<Warning> row(Row row, Set<String> shapes) {
        List<Line> cell = row.kind() == Row.Kind.CELLS ? row.lines(ColumnRole.ID) : List.of();
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String counted =
                row.lines(ColumnRole.DEVIATION).stream().map(Line::text).collect(Collectors.joining(" "));
        if (NONE.matcher(counted).matches()) {
            return Optional.empty();
        }
        String id = ControlIds.clean(ControlIds.id(cell));
        Control control = known.get(Letters.of(id));
        if (control == null) {
            // Numbers of exceptions and criteria look unlike the ids of controls.
            return shapes.contains(shape(id))
                    ? Optional.of(Findings.at(
                            cell.getFirst(),
                            Kind.INCONSISTENT,
                            "Control %s is listed with an exception and was not found among the tests.".formatted(id)))
                    : Optional.empty();
        }
        return control.result() == Result.NO_EXCEPTION
                ? Optional.of(Findings.at(
                        cell.getFirst(),
                        Kind.INCONSISTENT,
                        "Control %s is listed with an exception, while its test on page %d reports none."
                                .formatted(id, control.page())))
                : Optional.empty();
    }

    /** "CA-17" and "CA-03" have one shape, "1" and "CC6.2" others. */
    private static String shape(String id) {
        return id.replaceAll("\\d", "9").replaceAll("9+$", "9").replaceAll("[a-z]", "a");
    }
}
