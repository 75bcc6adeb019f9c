package dev.vetted.reports.reading.controls;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads controls that are printed one below the other as paragraphs with labels, without a table. */
final class ControlCards {

    private static final Pattern START = Pattern.compile(
            "(?i)^control(?:\\s+(?:no\\.?|number|id|ref\\.?|reference|#))?\\s*[:#]?\\s*([A-Z]{0,8}[A-Z0-9._-]*\\d[A-Z0-9._-]*)\\s*[:.–—-]?\\s*(.*)$");
    private static final Pattern LABEL =
            Pattern.compile("^([A-Z][A-Za-z'’/&-]*(?:\\s+[A-Za-z'’/&-]+){0,6}?)\\s*:(?:\\s+|$)");

    private final ControlBook book;
    private final float proseSize;
    private @Nullable ControlEntry entry;
    private ColumnRole field = ColumnRole.UNKNOWN;
    private List<CriterionId> current = List.of();

    ControlCards(ControlBook book, float proseSize) {
        this.book = book;
        this.proseSize = proseSize;
    }

    void read(List<Line> lines) {
        for (Line line : lines) {
            if (!startsCard(line)) {
                readLine(line);
            }
        }
    }

    private boolean startsCard(Line line) {
        Matcher start = START.matcher(line.text());
        boolean title = line.bold() || line.words().size() <= 3 || line.size() > proseSize * 1.05f;
        if (!start.matches() || !title || !ControlIds.isId(start.group(1))) {
            return false;
        }
        entry = book.add(new ControlEntry(ControlIds.clean(start.group(1))));
        entry.criteria().addAll(current);
        field = ColumnRole.CONTROL;
        return true;
    }

    private void readLine(Line line) {
        List<CriterionId> leading = Criteria.leading(line.text());
        boolean title = line.bold() || line.size() > proseSize * 1.05f;
        if (title && !leading.isEmpty()) {
            current = leading;
        }
        if (title && label(line).isEmpty()) {
            entry = null;
            return;
        }
        if (entry == null) {
            return;
        }
        Optional<Label> label = label(line);
        label.ifPresent(found -> field = found.role());
        Optional<Line> rest = label.isPresent() ? label.get().rest() : Optional.of(line);
        rest.ifPresent(text -> add(entry, text));
    }

    private void add(ControlEntry to, Line line) {
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
        if (parts.size() >= 2 && parts.getFirst().words().size() <= 4) {
            ColumnRole role = ColumnRole.of(parts.getFirst().text());
            if (role != ColumnRole.UNKNOWN && Character.isUpperCase(line.text().charAt(0))) {
                List<Word> words = line.words();
                return Optional.of(new Label(
                        role,
                        Optional.of(new Line(
                                line.page(),
                                words.subList(parts.getFirst().words().size(), words.size())))));
            }
        }
        return Optional.empty();
    }

    private record Label(ColumnRole role, Optional<Line> rest) {}
}
