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
