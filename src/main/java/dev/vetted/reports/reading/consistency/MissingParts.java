package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.ReportOutline;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.outline.Outlines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A part that the contents page lists has to be there. */
final class MissingParts {

    private static final Set<PartKind> MAIN = EnumSet.of(
            PartKind.AUDITORS_REPORT,
            PartKind.ASSERTION,
            PartKind.DESCRIPTION,
            PartKind.TESTS,
            PartKind.OTHER_INFORMATION);

    private MissingParts() {}

    static List<Warning> of(Evidence evidence, Statements read) {
        Set<PartKind> there = read.outline().parts().stream()
                .map(ReportOutline.Part::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PartKind.class)));
        List<Warning> warnings = new ArrayList<>();
        for (Line entry : evidence.report().contents()) {
            Optional<PartKind> kind = Outlines.kindOfTitle(entry.text());
            if (kind.isPresent() && MAIN.contains(kind.get()) && !isHeading(evidence, entry) && there.add(kind.get())) {
                warnings.add(Findings.at(
                        entry, Kind.INCOMPLETE, "The contents page lists a part that was not found in the document."));
            }
        }
        return warnings;
    }

    /** The entry without its page number is the title of something in the document. */
    private static boolean isHeading(Evidence evidence, Line entry) {
        String title = Letters.of(entry.text().replaceAll("[.\\s]*\\d{0,3}$", ""));
        return evidence.report().headings().stream()
                .map(heading -> Letters.of(heading.text()))
                .anyMatch(heading -> heading.contains(title) || heading.length() > 8 && title.contains(heading));
    }
}
