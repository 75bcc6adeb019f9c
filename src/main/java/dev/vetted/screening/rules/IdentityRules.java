package dev.vetted.screening.rules;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.ReportOutline.Part;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.thirdparties.Tier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Group A: is it the right document, whole and readable? */
final class IdentityRules {

    private static final int HUNDRED = 100;

    private final Facts facts;
    private final Reading reading;

    IdentityRules(Facts facts) {
        this.facts = facts;
        this.reading = facts.reading();
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "ID-01", this::rightDocument,
                "ID-02", this::type,
                "ID-03", this::parts,
                "ID-04", () -> new ScopeRowsJudged(facts).of(ScopeSubject.LEGAL_ENTITY),
                "ID-05", () -> new ScopeRowsJudged(facts).of(ScopeSubject.SERVICE),
                "ID-06", this::leftOvers,
                "ID-07", this::foreignNames,
                "ID-08", this::delivery,
                "ID-09", this::restrictedUse,
                "ID-10", this::textLayer);
    }

    private Finding rightDocument() {
        Fact<DocumentType> type = reading.documentType();
        return facts.type()
                .map(known -> Finding.decide(
                                known.isSoc2(),
                                "It is a %s report.".formatted(known.label()),
                                "It is no SOC 2 report but: %s.".formatted(known.label()))
                        .with("document type", known.label())
                        .cite(Places.of(type)))
                .orElse(Finding.ask("What kind of document it is was not found with certainty."));
    }

    private Finding type() {
        Optional<Tier> tier = facts.subject().engagement().tier();
        if (facts.type().isEmpty()) {
            return Finding.ask("Whether it is of Type 1 or 2 was not found with certainty.");
        }
        boolean strict = tier.isEmpty() || tier.get().compareTo(Tier.HIGH) <= 0;
        String tierName = tier.map(Enum::name).orElse("not determined");
        Finding finding = switch (facts.type().get()) {
            case SOC2_TYPE2 ->
                facts.end().isPresent()
                        ? Finding.pass("It is of Type 2 and names its period.")
                        : Finding.ask("It is of Type 2, and the end of its period was not found.");
            case SOC2_TYPE1 ->
                Finding.decide(
                        !strict,
                        "It is of Type 1, which tier %s allows.".formatted(tierName),
                        "It is of Type 1: operation is not shown, which tier %s needs.".formatted(tierName));
            default -> Finding.fail("It is neither of Type 1 nor of Type 2.");
        };
        return finding.with("document type", facts.type().get().label())
                .with("tier", tierName)
                .cite(Places.of(reading.documentType(), reading.periodEnd(), reading.asOfDate()));
    }

    private Finding parts() {
        if (facts.type().isPresent() && !facts.type().get().isSoc2()) {
            return Finding.fail("A document of this kind has not the parts of a SOC 2 report.")
                    .with("document type", facts.type().get().label())
                    .cite(Places.of(reading.documentType()));
        }
        return facts.soc2(() -> {
            List<Section> wanted = new ArrayList<>(
                    List.of(Section.AUDITORS_REPORT, Section.ASSERTION, Section.DESCRIPTION, Section.CONTROLS));
            if (facts.type().get() == DocumentType.SOC2_TYPE2) {
                wanted.add(Section.TESTS);
            }
            List<Section> missing =
                    wanted.stream().filter(it -> !facts.isRead(it)).toList();
            if (!missing.isEmpty()) {
                return Finding.ask("Not all parts were found and read. Look whether the report has them.")
                        .with("not read", missing);
            }
            return Finding.pass("All parts were found and read.")
                    .with("read", wanted)
                    .cite(Places.of(reading.opinion()))
                    .cite(Places.ofParts(
                            reading, EnumSet.of(PartKind.AUDITORS_REPORT, PartKind.ASSERTION, PartKind.DESCRIPTION)))
                    .cite(Places.around(reading.controls()));
        });
    }

    private Finding leftOvers() {
        List<Warning> placeholders = warnings(Warning.Kind.PLACEHOLDER);
        if (!placeholders.isEmpty()) {
            return Finding.fail("%d places hold what a draft or a template left.".formatted(placeholders.size()))
                    .cite(Places.ofWarnings(placeholders));
        }
        if (!isReadWhole()) {
            return Finding.ask("None was found, but not all pages could be searched.")
                    .with(
                            "text layer",
                            reading.textLayer().asOptional().map(Enum::name).orElse("unknown"));
        }
        return Finding.pass("The text of all parts was searched, and none was found.")
                .cite(Places.ofParts(reading, EnumSet.allOf(PartKind.class)));
    }

    private Finding foreignNames() {
        List<Warning> names = warnings(Warning.Kind.INCONSISTENT).stream()
                .filter(it -> it.message().contains("; the auditor's report is on "))
                .toList();
        return names.isEmpty()
                ? Finding.ask("No other company's name was found in place of its own. Compare the parts.")
                : Finding.ask("Parts of the report speak of another company. Is it a part of this one, or a left-over?")
                        .with("places", names.stream().map(Warning::message).toList())
                        .cite(Places.ofWarnings(names));
    }

    private Finding delivery() {
        return Finding.ask("The file is stored under its hash. Say from whom it came and whether its signature holds.")
                .with("sha-256", facts.subject().document().hex());
    }

    private Finding restrictedUse() {
        Fact<Boolean> restricted = reading.outline().restrictedUse();
        return facts.known(restricted)
                .map(known -> Finding.decide(
                                known,
                                "The report restricts who may use it.",
                                "The report says that it is for general use, which no SOC 2 report is.")
                        .cite(Places.of(restricted)))
                .orElse(Finding.ask("Whom the report is for was not read with certainty.")
                        .cite(Places.of(restricted)));
    }

    private Finding textLayer() {
        Optional<TextLayer> layer = facts.known(reading.textLayer());
        int unread = reading.unreadablePages().size();
        int pages = reading.outline().parts().stream()
                .mapToInt(Part::lastPage)
                .max()
                .orElse(0);
        if (layer.isEmpty()) {
            return Finding.ask("How many of the pages have text was not found.");
        }
        int least = facts.policy().content().pagesWithTextPercent();
        boolean enough = unread == 0 || pages > 0 && HUNDRED * (pages - unread) >= least * pages;
        boolean opinionUnread = reading.status(Section.AUDITORS_REPORT) == Reading.Status.UNREADABLE;
        return Finding.decide(
                        layer.get() != TextLayer.NONE && enough && !opinionUnread,
                        "The pages have text enough to judge by.",
                        opinionUnread
                                ? "The auditor's report stands on pages without text."
                                : "Too many pages have no text: nothing can be concluded from them.")
                .with("text layer", layer.get())
                .with("pages without text", unread)
                .with("pages", pages == 0 ? "unknown" : pages)
                .with("share with text wanted", least + " %")
                .cite(Places.ofFacts(reading.unreadablePages()))
                .cite(Places.of(reading.textLayer(), reading.documentType()));
    }

    private boolean isReadWhole() {
        return facts.known(reading.textLayer()).filter(TextLayer.FULL::equals).isPresent()
                && reading.unreadablePages().isEmpty();
    }

    private List<Warning> warnings(Warning.Kind kind) {
        return reading.warnings().stream().filter(it -> it.kind() == kind).toList();
    }
}
