package dev.vetted.reports.reading.structure;

import dev.vetted.reports.reading.layout.Line;
import java.util.List;
import java.util.Optional;

/**
 * A part of the document under one heading.
 *
 * @param start position of its first line, the one behind the heading
 */
public record Section(Heading heading, Optional<SectionKind> kind, int start, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
    }

    public boolean is(SectionKind other) {
        return kind.filter(other::equals).isPresent();
    }

    /** The same part, told to be of that kind. */
    Section as(SectionKind other) {
        return new Section(heading, Optional.of(other), start, lines);
    }

    public int firstPage() {
        return heading.page();
    }

    /** The page of the last line that was found. */
    public int lastPage() {
        return lines.isEmpty() ? firstPage() : lines.getLast().page();
    }

    public int end() {
        return start + lines.size();
    }
}
