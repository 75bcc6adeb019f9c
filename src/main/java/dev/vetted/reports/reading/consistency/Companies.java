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
import java.util.Optional;
import java.util.regex.Pattern;

/** Assertion and description speak of the company of the auditor's report; the cover names the firm that signs. */
final class Companies {

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

    /** Who asserts signs with the full name; none of the names there is that of the service organization. */
    private void assertion(String organization) {
        Passage part = evidence.passage(SectionKind.ASSERTION);
        List<LegalNames.Name> names = LegalNames.in(part.text());
        if (names.stream().noneMatch(name -> Names.same(name.value(), organization))) {
            stranger(names).ifPresent(name -> warn(part, name, "assertion", organization));
        }
    }

    /** A description gets by with short names, and names many companies. */
    private void description(String organization) {
        Passage part = evidence.passage(SectionKind.DESCRIPTION);
        String title = evidence.section(SectionKind.DESCRIPTION)
                .map(section -> section.heading().text())
                .orElse("");
        if (!Names.mentions(title + " " + part.text(), organization)) {
            stranger(LegalNames.in(part.text())).ifPresent(name -> warn(part, name, "description", organization));
        }
    }

    private Optional<LegalNames.Name> stranger(List<LegalNames.Name> names) {
        return names.stream()
                .filter(name -> read.providers().stream()
                        .map(SubserviceOrganization::name)
                        .noneMatch(provider -> Names.same(provider, name.value())))
                .filter(name -> read.auditor()
                        .asOptional()
                        .filter(firm -> Names.same(firm, name.value()))
                        .isEmpty())
                .findFirst();
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
