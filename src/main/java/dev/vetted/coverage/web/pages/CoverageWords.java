package dev.vetted.coverage.web.pages;

import dev.vetted.coverage.Coverage;
import dev.vetted.coverage.CoverageState;
import dev.vetted.coverage.ReportAge;
import dev.vetted.coverage.Standing;
import dev.vetted.coverage.Wanted;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Coverage in words. */
final class CoverageWords {

    private CoverageWords() {}

    static Tag state(CoverageState state) {
        String words = Wording.of(state);
        return switch (state) {
            case COVERS -> Tag.good(words);
            case BRIDGED_ONLY, NOT_YET_EFFECTIVE, UNCOVERED_AFTER_PERIOD -> Tag.attention(words);
            case BRIDGE_EXPIRED, NO_REPORT -> Tag.bad(words);
        };
    }

    static Tag age(ReportAge age) {
        return switch (age) {
            case CURRENT -> Tag.good("Report is current");
            case STALE -> Tag.attention("Report is stale");
            case RED_FLAG -> Tag.bad("Report is too old: red flag");
            case NO_REPORT -> Tag.neutral("No report before this day");
        };
    }

    static String summary(Coverage coverage) {
        String end = coverage.standing().last().map(LocalDate::toString).orElse("");
        String until = coverage.bridgedUntil().map(LocalDate::toString).orElse("");
        return switch (coverage.standing().state()) {
            case COVERS -> "The day lies in the period of a report, which ends on %s.".formatted(end);
            case BRIDGED_ONLY ->
                "The last report ended on %s. A letter of the management speaks of the time until %s, without assurance."
                        .formatted(end, until);
            case BRIDGE_EXPIRED ->
                "The last report ended on %s, and the letter after it counts until %s.".formatted(end, until);
            case UNCOVERED_AFTER_PERIOD -> "The last report ended on %s, and no letter follows it.".formatted(end);
            case NOT_YET_EFFECTIVE -> "The first report starts after this day.";
            case NO_REPORT -> "No report on tested controls was accepted.";
        };
    }

    static String next(LocalDate day, Standing now, Standing then) {
        List<String> changes = new ArrayList<>();
        if (then.state() != now.state()) {
            changes.add(CoveragePage.inSentence(then.state()));
        }
        if (then.age() != now.age()) {
            changes.add(age(then.age()).text());
        }
        if (then.wanted() != now.wanted() && then.wanted() != Wanted.NOTHING) {
            changes.add(wanted(then.wanted()));
        }
        return changes.isEmpty() ? day.toString() : "%s: %s".formatted(day, String.join("; ", changes));
    }

    static String wanted(Wanted wanted) {
        return switch (wanted) {
            case NOTHING -> "";
            case BRIDGE_LETTER -> "Ask for a bridge letter";
            case NEXT_REPORT -> "Ask for the next report";
        };
    }
}
