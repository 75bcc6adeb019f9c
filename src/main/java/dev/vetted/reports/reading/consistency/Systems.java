package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The system that is asserted about and described is the one that the auditor examined. */
final class Systems {

    private static final String WORD = "[A-Z0-9][\\w'&+-]*";
    /** "description of the Osprey Claims Hub"; two words at least, since one alone may begin a title. */
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?i:\\bdescription\\s+of\\s+(?:its|the|our|their)\\s+)\"?(" + WORD + "(?:\\s+" + WORD + "){1,5})");

    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?i).*\\b(?:criteria|controls?|tests?|section|service\\s+organi[sz]ation|boundar\\w+|system\\s+of)\\b.*");

    private Systems() {}

    static List<Warning> of(Evidence evidence, Statements read) {
        List<Warning> warnings = new ArrayList<>();
        String system = read.system().value();
        if (system == null) {
            return warnings;
        }
        Passage assertion = evidence.passage(SectionKind.ASSERTION);
        Passage title = evidence.section(SectionKind.DESCRIPTION)
                .map(section -> evidence.passage(evidence.report()
                        .lines()
                        .subList(section.heading().index(), section.heading().end())))
                .orElse(Passage.empty());
        for (Passage part : List.of(assertion, title)) {
            if (!Names.mentions(part.text(), system)) {
                other(part, read)
                        .map(hit -> Findings.at(
                                hit,
                                Kind.INCONSISTENT,
                                "Another system is named here than in the auditor's report, which is on %s."
                                        .formatted(system)))
                        .ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    private static Optional<Hit> other(Passage part, Statements read) {
        String organization = read.organization().asOptional().orElse("");
        return part.findAll(DESCRIBED).stream()
                .filter(hit -> !NOT_A_NAME
                        .matcher(hit.text().substring(Math.max(0, hit.text().indexOf("of "))))
                        .matches())
                .filter(hit -> !LegalNames.isName(String.valueOf(hit.group(1))))
                .filter(hit -> organization.isEmpty() || !Names.mentions(String.valueOf(hit.group(1)), organization))
                .findFirst();
    }
}
