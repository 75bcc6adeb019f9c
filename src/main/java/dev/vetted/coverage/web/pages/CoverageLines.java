package dev.vetted.coverage.web.pages;

import dev.vetted.coverage.Coverage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Periods, letters and gaps, one after the other. */
final class CoverageLines {

    private CoverageLines() {}

    static List<CoveragePage.Line> of(Coverage coverage) {
        return Stream.of(
                        coverage.documents().reports().stream()
                                .map(it -> new CoveragePage.Line(
                                        "Report",
                                        it.start().toString(),
                                        it.end().toString(),
                                        it.system().orElse("System not named") + ", opinion "
                                                + it.opinion()
                                                        .map(CoveragePage::inSentence)
                                                        .orElse("not read"))),
                        coverage.documents().letters().stream()
                                .map(it -> new CoveragePage.Line(
                                        "Bridge letter",
                                        it.from().toString(),
                                        it.to().toString(),
                                        "The management's word, without assurance.")),
                        coverage.gaps().stream().map(CoveragePage.Line::of))
                .flatMap(it -> it)
                .sorted(Comparator.comparing(CoveragePage.Line::from).thenComparing(CoveragePage.Line::what))
                .toList();
    }
}
