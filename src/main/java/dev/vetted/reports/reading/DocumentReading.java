package dev.vetted.reports.reading;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.controls.ControlFindings;
import dev.vetted.reports.reading.controls.ControlReader;
import dev.vetted.reports.reading.facts.Categories;
import dev.vetted.reports.reading.facts.Contradictions;
import dev.vetted.reports.reading.facts.CriteriaEditions;
import dev.vetted.reports.reading.facts.DocumentTypes;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.facts.Incidents;
import dev.vetted.reports.reading.facts.Locations;
import dev.vetted.reports.reading.facts.Opinions;
import dev.vetted.reports.reading.facts.Outlines;
import dev.vetted.reports.reading.facts.Periods;
import dev.vetted.reports.reading.facts.ServiceOrganizations;
import dev.vetted.reports.reading.facts.SignatureBlock;
import dev.vetted.reports.reading.facts.SystemNames;
import dev.vetted.reports.reading.layout.Layouts;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.pdf.PageContent;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.tables.TableHeader;
import dev.vetted.reports.reading.tables.TableReader;
import dev.vetted.reports.reading.tagging.TaggedTables;
import dev.vetted.reports.reading.tagging.Tagging;
import dev.vetted.reports.reading.thirdparty.ExpectedControls;
import dev.vetted.reports.reading.thirdparty.SubserviceOrganizations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts a reading together from the pages of one document. */
final class DocumentReading {

    private final List<PageContent> pages;
    private final List<Fact<Integer>> unreadable;
    private final Fact<TextLayer> textLayer;
    private final Evidence evidence;
    private final List<Table> tables;
    private final Fact<DocumentType> typeFact;
    private final DocumentType type;
    private final boolean attested;

    DocumentReading(List<PageContent> untrusted) {
        this.pages = Tagging.of(untrusted).pages();
        List<PageLayout> layouts = Layouts.of(pages, TableHeader::isTitleLine);
        this.unreadable = TextLayers.unreadable(pages, layouts);
        this.textLayer = TextLayers.layer(pages, unreadable, layouts);
        ReportText report = new ReportText(layouts);
        this.tables = TableReader.tables(report, TaggedTables.in(report).tables());
        this.evidence = new Evidence(report, tables);
        this.typeFact = textLayer.value() == TextLayer.NONE ? Fact.notFound() : DocumentTypes.read(evidence);
        this.type = typeFact.asOptional().orElse(DocumentType.OTHER);
        this.attested = Evidence.isAttested(type);
    }

    Fact<DocumentType> type() {
        return typeFact;
    }

    Fact<TextLayer> textLayer() {
        return textLayer;
    }

    Reading reading() {
        ControlFindings controls = type.isSoc2() || type == DocumentType.SOC1_TYPE2
                ? ControlReader.read(evidence.report(), tables, type != DocumentType.SOC2_TYPE1)
                : ControlFindings.none();
        ExpectedControls expected = new ExpectedControls(evidence.report(), tables);
        Fact<String> auditor = attested ? SignatureBlock.auditor(evidence) : Fact.notFound();
        Fact<LocalDate> date = attested ? SignatureBlock.date(evidence) : Fact.notFound();
        Fact<String> organization = ServiceOrganizations.read(evidence, type, auditor);
        Periods.Period period = Periods.period(evidence, type);
        Fact<Opinion> opinion = Opinions.opinion(evidence, type);
        List<SubserviceOrganization> providers = attested ? providers(expected, organization, auditor) : List.of();
        List<Reading.SubserviceControl> theirs = attested ? expected.ofSubserviceOrganizations() : List.of();
        List<Reading.UserEntityControl> ours = attested ? expected.ofUserEntities() : List.of();
        Fact<String> system = SystemNames.read(evidence, type, organization);
        Fact<LocalDate> asOf = Periods.asOf(evidence, type);
        List<Fact<TrustServicesCategory>> categories = Categories.read(evidence, type);
        ReportOutline outline = Outlines.read(evidence, type, expected.userEntityTopics(), expected.subserviceTopics());
        Contradictions.Facts facts = new Contradictions.Facts(
                organization,
                system,
                auditor,
                date,
                period.end().isFound() ? period.end() : asOf,
                categories,
                controls.exceptions().size(),
                outline);
        return new Reading(
                typeFact,
                textLayer,
                unreadable,
                textLayer.value() == TextLayer.NONE ? Fact.notFound() : organization,
                system,
                auditor,
                date,
                period.start(),
                period.end(),
                asOf,
                categories,
                CriteriaEditions.read(evidence, type),
                opinion,
                Opinions.criteria(evidence, opinion),
                Opinions.emphasis(evidence, type),
                providers,
                theirs,
                ours,
                controls.controls(),
                controls.exceptions(),
                Incidents.read(evidence, type),
                Locations.read(evidence, type),
                outline,
                new SectionStatus(evidence.report(), unreadable, textLayer, outline)
                        .of(controls, opinion.isFound(), !providers.isEmpty(), !theirs.isEmpty(), !ours.isEmpty()),
                warnings(controls, period, facts));
    }

    private List<SubserviceOrganization> providers(
            ExpectedControls expected, Fact<String> organization, Fact<String> auditor) {
        Set<String> others = new HashSet<>();
        organization.asOptional().ifPresent(others::add);
        auditor.asOptional().ifPresent(others::add);
        return SubserviceOrganizations.read(evidence.report(), tables, expected, others);
    }

    private List<Reading.Warning> warnings(
            ControlFindings controls, Periods.Period period, Contradictions.Facts facts) {
        Warnings warnings =
                new Warnings().pages(pages, unreadable).text(evidence).agreement(evidence, period);
        if (attested) {
            warnings.addAll(Contradictions.of(evidence, facts));
        }
        return textLayer.value() == TextLayer.NONE
                ? warnings.all()
                : warnings.controls(controls, type)
                        .gaps(evidence.report(), controls)
                        .all();
    }
}
