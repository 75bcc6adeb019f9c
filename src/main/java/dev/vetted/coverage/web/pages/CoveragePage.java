package dev.vetted.coverage.web.pages;

import dev.vetted.coverage.Coverage;
import dev.vetted.coverage.CoverageGap;
import dev.vetted.coverage.Standing;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.List;
import java.util.Locale;

/**
 * Coverage on a day as its page shows it.
 *
 * @param summary the standing in one sentence
 * @param next what is different next, and when
 * @param wanted what to ask for; empty when nothing
 * @param question asked when the reports are about several systems; empty otherwise
 */
record CoveragePage(
        String on,
        Tag state,
        Tag age,
        String summary,
        String next,
        String wanted,
        String question,
        TimeBar bar,
        List<Line> lines,
        List<Line> leftOut) {

    static CoveragePage of(Coverage coverage) {
        Standing standing = coverage.standing();
        return new CoveragePage(
                coverage.on().toString(),
                CoverageWords.state(standing.state()),
                CoverageWords.age(standing.age()),
                CoverageWords.summary(coverage),
                coverage.nextChange()
                        .flatMap(day -> coverage.thenStanding().map(then -> CoverageWords.next(day, standing, then)))
                        .orElse("Nothing changes by itself."),
                CoverageWords.wanted(standing.wanted()),
                coverage.systems().size() > 1
                        ? "The reports name several systems: %s. Make sure that they are about what you use."
                                .formatted(String.join("; ", coverage.systems()))
                        : "",
                TimeBar.of(coverage),
                CoverageLines.of(coverage),
                coverage.documents().notCounted().stream()
                        .map(it -> new Line(it.kind(), "", "", "Covers no day: " + it.reason() + "."))
                        .toList());
    }

    /** A period, a letter or a gap, in the order of time. */
    record Line(String what, String from, String to, String note) {

        static Line of(CoverageGap gap) {
            String bridged = gap.bridgedUntil()
                    .map(until -> " A letter speaks of it until %s.".formatted(until))
                    .orElse("");
            return new Line(
                    gap.tolerated() ? "Gap, tolerated" : "Gap",
                    gap.from().toString(),
                    gap.to().toString(),
                    "%d days that no report covers.%s".formatted(gap.days(), bridged));
        }
    }

    /** Words for a constant, in a sentence. */
    static String inSentence(Enum<?> constant) {
        return Wording.of(constant).toLowerCase(Locale.ROOT);
    }
}
