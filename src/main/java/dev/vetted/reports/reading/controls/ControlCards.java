package dev.vetted.reports.reading.controls;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads controls that are printed one below the other, as paragraphs or frames with labels: "Control 4.7: …", or an id
 * alone, and below it "Control activity …", "Tests …", "Result …".
 */
final class ControlCards {

    private static final String ID = "([A-Z]{0,8}[A-Z0-9._/-]*\\d(?:[A-Za-z0-9._/-]*[A-Za-z0-9])?)";
    private static final Pattern NAMED = Pattern.compile(
            "(?i)^(?:key\\s+)?control(?:\\s+(?:activity|no\\.?|number|id|ref\\.?|reference|#))?\\s*[:#]?\\s*" + ID
                    + "(\\s*[:.)–—-]|\\s|$)\\s*");
    private static final Pattern BARE = Pattern.compile("^" + ID + "(\\s*[:.)–—-]|\\s|$)\\s*");
    /** An id that no date or number of a list looks like. */
    private static final Pattern NAMELY = Pattern.compile("(?=.*[A-Za-z]).*|\\d+(?:[.-]\\d+)+");

    private static final Pattern LABEL =
            Pattern.compile("^([A-Z][A-Za-z'’/&-]*(?:\\s+[A-Za-z'’/&-]+){0,6}?)\\s*:(?:\\s+|$)");
    private static final int LOOK_AHEAD = 7;

    private final ControlBook book;
    private final float proseSize;
    private @Nullable ControlEntry entry;
    private ColumnRole field = ColumnRole.UNKNOWN;
    private List<Part> columns = List.of();
    private List<CriterionId> current = List.of();

    ControlCards(ControlBook book, float proseSize) {
        this.book = book;
        this.proseSize = proseSize;
    }

    void read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Line> joined =
                    i + 1 < lines.size() ? withWholeLabel(lines.get(i), lines.get(i + 1)) : Optional.empty();
            if (joined.isPresent()) {
                readLine(joined.get());
                i++;
                lines.get(i)
                        .behind(lines.get(i).segments().getFirst().text().length())
                        .ifPresent(this::readLine);
            } else if (!startsCard(lines, i)) {
                readLine(lines.get(i));
            }
        }
    }

    /** A label that is broken over two lines of its narrow column, put together in front of the first line's text. */
    private static Optional<Line> withWholeLabel(Line line, Line next) {
        Line head = line.segments().getFirst();
        Line tail = next.segments().getFirst();
        boolean narrow = line.segments().size() == 2
                && head.words().size() <= 3
                && tail.words().size() <= 2;
        if (!narrow
                || next.page() != line.page()
                || Math.abs(head.x0() - tail.x0()) > 2
                || next.y() - line.y() > line.size() * 2
                || label(line).isPresent()
                || ColumnRole.of(head.text() + " " + tail.text()) == ColumnRole.UNKNOWN) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>(head.words());
        words.addAll(tail.words());
        words.addAll(line.words().subList(head.words().size(), line.words().size()));
        return Optional.of(new Line(line.page(), words));
    }

    private boolean startsCard(List<Line> lines, int index) {
        Line line = lines.get(index);
        Matcher named = NAMED.matcher(line.text());
        Matcher start = named.find() ? named : BARE.matcher(line.text());
        if (start != named && !start.find() || !ControlIds.isId(start.group(1)) || Criteria.only(start.group(1))) {
            return false;
        }
        if (start != named && !NAMELY.matcher(start.group(1)).matches()) {
            return false;
        }
        boolean closed = !start.group(2).isBlank() || start.end() == line.text().length();
        boolean title = line.bold() || line.words().size() <= 3 || line.size() > proseSize * 1.05f;
        if (start == named ? !title && !closed : !hasLabelBelow(lines, index)) {
            return false;
        }
        ControlEntry card = new ControlEntry(ControlIds.clean(start.group(1)), Basis.CONTROL_IN_PARAGRAPHS);
        line.behind(start.end()).ifPresent(rest -> takeTitle(card, rest));
        entry = book.add(card);
        if (entry.criteria().isEmpty()) {
            entry.criteria().addAll(current);
        }
        field = ColumnRole.CONTROL;
        columns = List.of();
        return true;
    }

    /** What stands behind the id: criteria, a short title, or the control itself. */
    private static void takeTitle(ControlEntry card, Line rest) {
        for (Line part : rest.segments()) {
            Optional<Label> label = label(part);
            boolean criteria =
                    label.filter(found -> found.role() == ColumnRole.CRITERIA).isPresent();
            if (criteria || Criteria.only(part.text())) {
                card.criteria().addAll(Criteria.in(part.text()));
            } else {
                card.text().add(part);
            }
        }
    }

    /** An id alone begins a card only if a label follows before the next one. */
    private boolean hasLabelBelow(List<Line> lines, int index) {
        int last = Math.min(lines.size(), index + LOOK_AHEAD);
        for (int i = index + 1; i < last; i++) {
            Optional<Label> label = label(lines.get(i));
            if (label.isPresent()) {
                ColumnRole role = label.get().role();
                return role == ColumnRole.CONTROL || role == ColumnRole.TEST || role == ColumnRole.RESULT;
            }
        }
        return false;
    }

    private void readLine(Line line) {
        List<CriterionId> leading = Criteria.leading(line.text());
        boolean title = line.bold() || line.size() > proseSize * 1.05f;
        Optional<Label> label = label(line);
        if (title && !leading.isEmpty() && label.isEmpty()) {
            current = leading;
        }
        if (title && label.isEmpty() && columnTitles(line).isEmpty()) {
            entry = null;
            return;
        }
        if (entry == null) {
            return;
        }
        List<Part> titles = columnTitles(line);
        if (!titles.isEmpty()) {
            columns = titles;
        } else if (label.isPresent()
                && (columns.isEmpty() || label.get().role() != ColumnRole.TEST || !startsRow(line))) {
            begin(entry, label.get());
        } else if (!columns.isEmpty()) {
            addByColumn(entry, line);
        } else {
            add(entry, field, line);
        }
    }

    private void begin(ControlEntry to, Label label) {
        columns = List.of();
        field = label.role();
        if (field == ColumnRole.CONTROL) {
            // What stood behind the id was a title.
            to.text().clear();
        }
        label.rest().ifPresent(text -> add(to, field, text));
    }

    /** Tests and results side by side under titles of their own within a card. */
    private static List<Part> columnTitles(Line line) {
        List<Part> parts = new ArrayList<>();
        for (Line segment : line.segments()) {
            parts.add(new Part(segment.x0(), ColumnRole.of(segment.text())));
        }
        boolean tests = parts.stream().anyMatch(part -> part.role() == ColumnRole.TEST);
        boolean results = parts.stream().anyMatch(part -> part.role() == ColumnRole.RESULT);
        return tests && results && line.words().size() <= 10 && !line.text().endsWith(".") ? parts : List.of();
    }

    private boolean startsRow(Line line) {
        List<Line> parts = line.segments();
        return parts.size() > 1 && parts.get(1).x0() >= columns.getFirst().left() - 3;
    }

    private void addByColumn(ControlEntry to, Line line) {
        for (int i = 0; i < columns.size(); i++) {
            float left = columns.get(i).left() - 3;
            float right = i + 1 < columns.size() ? columns.get(i + 1).left() - 3 : Float.MAX_VALUE;
            List<Word> words = line.words().stream()
                    .filter(word -> word.x0() >= left && word.x0() < right)
                    .toList();
            if (!words.isEmpty()) {
                add(to, columns.get(i).role(), new Line(line.page(), words));
            }
        }
    }

    private static void add(ControlEntry to, ColumnRole field, Line line) {
        switch (field) {
            case CRITERIA -> to.criteria().addAll(Criteria.in(line.text()));
            case CONTROL -> to.text().add(line);
            case TEST -> to.tests().add(line);
            case RESULT, DEVIATION -> to.result().add(line);
            case RESPONSE -> to.response().add(line);
            default -> {
                // A label of no concern.
            }
        }
    }

    /** "Results: …", "Testing performed: …" at the beginning of a line, or a title in a left column. */
    private static Optional<Label> label(Line line) {
        Matcher matcher = LABEL.matcher(line.text());
        if (matcher.find() && ColumnRole.of(matcher.group(1)) != ColumnRole.UNKNOWN) {
            return Optional.of(new Label(ColumnRole.of(matcher.group(1)), line.behind(matcher.end())));
        }
        List<Line> parts = line.segments();
        String first = parts.getFirst().text();
        boolean alone = parts.size() == 1 && line.bold();
        if ((parts.size() >= 2 || alone)
                && parts.getFirst().words().size() <= 4
                && Character.isUpperCase(first.charAt(0))) {
            ColumnRole role = ColumnRole.of(first);
            if (role != ColumnRole.UNKNOWN && Criteria.in(first).isEmpty()) {
                return Optional.of(new Label(role, line.behind(first.length())));
            }
        }
        return Optional.empty();
    }

    private record Label(ColumnRole role, Optional<Line> rest) {}

    private record Part(float left, ColumnRole role) {}
}
