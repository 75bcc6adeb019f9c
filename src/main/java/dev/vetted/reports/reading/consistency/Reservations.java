package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An opinion without a reservation, in a document that makes one elsewhere. */
final class Reservations {

    /** "Except for contractors" is plain prose; a reservation excepts matters, controls or criteria. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)\\bexcept(?:ing)?(?:\\s+for)?\\s+(?:the\\s+|that\\s+|those\\s+|certain\\s+)?(?:possible\\s+)?(?:matters?|effects?|deviations?|exceptions?|issues?|findings?|failures?|controls?\\s+(?:over|related|relating|for|described)|criteri\\w+)\\b[^.]*"
                    + "|\\bexcept\\s+as\\s+(?:noted|described|set\\s+out|stated|discussed|disclosed)\\b[^.]*"
                    + "|\\bwith\\s+the\\s+exceptions?\\s+of\\s+(?:the\\s+)?(?:matters?|criteri\\w+|controls?)\\b[^.]*"
                    + "|\\b(?<!not\\s)qualified\\s+opinion\\b|\\bopinion\\s+is\\s+(?:therefore\\s+)?qualified\\b");
    /** Words about another report, or that deny the reservation. */
    private static final Pattern NOT_HERE = Pattern.compile(
            "(?i)\\b(?:prior|previous|earlier|last\\s+year|another|subservice|provider|vendor'?s|no|not|without|would|could|might|whether)\\b[^.]{0,60}$");

    private Reservations() {}

    static List<Warning> of(Evidence evidence, Statements read) {
        List<Warning> warnings = new ArrayList<>();
        if (read.opinion().value() != Opinion.UNQUALIFIED) {
            return warnings;
        }
        Map<String, Passage> letters = Map.of(
                "auditor's report", evidence.auditorsReport(), "assertion", evidence.passage(SectionKind.ASSERTION));
        letters.forEach((name, letter) -> letter.findAll(RESERVED).stream()
                .filter(hit -> !NOT_HERE.matcher(hit.before(80)).find())
                .findFirst()
                .map(hit -> Findings.at(
                        hit,
                        Kind.INCONSISTENT,
                        "The opinion was read as unqualified, while the " + name + " makes a reservation here."))
                .ifPresent(warnings::add));
        return warnings;
    }
}
