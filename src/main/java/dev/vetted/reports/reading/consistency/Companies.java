package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Assertion and description speak of the company of the auditor's report; the cover names the firm that signs. */
final class Companies {

    private static final Pattern ASSERTS_BEFORE =
            Pattern.compile("(?i)\\b(?:management|directors|officers|board|members)\\s+of\\s+(?:the\\s+)?$");

    private static final Pattern ASSERTING =
            Pattern.compile("(?i)\\b(?:management|directors|officers|board|members)\\s+of\\s+(?:the\\s+)?(\\S+)");

    private static final Pattern ASSERTS_AFTER =
            Pattern.compile("(?is)^(?:'s)?\\s+(?:management|asserts?|states?|confirms?)\\b.*");

    private static final Pattern AUDIT_FIRM =
            Pattern.compile("(?i).*\\b(?:LLP|L\\.L\\.P\\.|PLLC|P\\.C\\.|PC|CPAs?|Accountants?|Chartered)\\b.*");

    private final Evidence evidence;
    private final Statements read;
    private final List<Warning> warnings = new ArrayList<>();

    private Companies(Evidence evidence, Statements read) {
        this.evidence = evidence;
        this.read = read;
    }

    static List<Warning> of(Evidence evidence, Statements read) {
        Companies companies = new Companies(evidence, read);
        read.organization().asOptional().ifPresent(name -> {
            companies.assertion(name);
            companies.description(name);
        });
        read.auditor().asOptional().ifPresent(companies::cover);
        return companies.warnings;
    }

    /**
     * Who asserts gives the full name, and none of the names there is that of the service organization. A provider that
     * asserts for its own part stands beside it.
     */
    private void assertion(String organization) {
        Passage part = evidence.passage(SectionKind.ASSERTION);
        List<LegalNames.Name> names = LegalNames.in(part.text());
        if (names.stream().noneMatch(name -> Names.same(name.value(), organization))) {
            names.stream()
                    .filter(name -> isStranger(name) || asserts(part, name) && isAlone(part, name, organization))
                    .findFirst()
                    .ifPresent(name -> warn(part, name, "assertion", organization));
        }
    }

    private static boolean asserts(Passage part, LegalNames.Name name) {
        return ASSERTS_BEFORE.matcher(part.text().substring(0, name.start())).find()
                || ASSERTS_AFTER.matcher(part.text().substring(name.end())).matches();
    }

    /** The service organization does not assert beside it, not even under a short name. */
    private static boolean isAlone(Passage part, LegalNames.Name name, String organization) {
        return ASSERTING
                .matcher(part.text().replace(name.value(), ""))
                .results()
                .noneMatch(who -> Names.mentions(who.group(1), organization));
    }

    /** A description gets by with short names, and names many companies. */
    private void description(String organization) {
        Passage part = evidence.passage(SectionKind.DESCRIPTION);
        String title = evidence.section(SectionKind.DESCRIPTION)
                .map(section -> section.heading().text())
                .orElse("");
        if (!Names.mentions(title + " " + part.text(), organization)) {
            LegalNames.in(part.text()).stream()
                    .filter(this::isStranger)
                    .findFirst()
                    .ifPresent(name -> warn(part, name, "description", organization));
        }
    }

    /** A company that is neither a provider nor the auditor. */
    private boolean isStranger(LegalNames.Name name) {
        return read.providers().stream()
                        .map(SubserviceOrganization::name)
                        .noneMatch(provider -> Names.same(provider, name.value()))
                && read.auditor()
                        .asOptional()
                        .filter(firm -> Names.same(firm, name.value()))
                        .isEmpty();
    }

    private void warn(Passage part, LegalNames.Name name, String where, String organization) {
        warnings.add(new Warning(
                Kind.INCONSISTENT,
                "The %s speaks of %s; the auditor's report is on %s.".formatted(where, name.value(), organization),
                part.page(name.start()),
                part.quote(name.start(), name.end())));
    }

    private void cover(String auditor) {
        List<Line> cover = evidence.report().frontMatter();
        if (cover.stream().anyMatch(line -> Names.mentions(line.text(), auditor))) {
            return;
        }
        cover.stream()
                .filter(line -> LegalNames.isName(line.text())
                        && AUDIT_FIRM.matcher(line.text()).matches())
                .filter(line -> read.organization()
                        .asOptional()
                        .filter(own -> Names.same(own, line.text()))
                        .isEmpty())
                .findFirst()
                .map(line -> Findings.at(
                        line,
                        Kind.INCONSISTENT,
                        "The cover names another audit firm than the one that signs, " + auditor + "."))
                .ifPresent(warnings::add);
    }
}
