package dev.vetted.reports.reading;

import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.controls.ControlFindings;
import dev.vetted.reports.reading.controls.ControlReader;
import dev.vetted.reports.reading.facts.Categories;
import dev.vetted.reports.reading.facts.CriteriaEditions;
import dev.vetted.reports.reading.facts.DocumentTypes;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.facts.Incidents;
import dev.vetted.reports.reading.facts.Opinions;
import dev.vetted.reports.reading.facts.Periods;
import dev.vetted.reports.reading.facts.ServiceOrganizations;
import dev.vetted.reports.reading.facts.SignatureBlock;
import dev.vetted.reports.reading.facts.SystemNames;
import dev.vetted.reports.reading.facts.TextLayers;
import dev.vetted.reports.reading.layout.Layouts;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.pdf.PageContent;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.tables.TableHeader;
import dev.vetted.reports.reading.tables.TableReader;
import dev.vetted.reports.reading.thirdparty.ExpectedControls;
import dev.vetted.reports.reading.thirdparty.SubserviceOrganizations;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a reading together from the pages of one document. */
final class DocumentReading {

    private final List<Fact<Integer>> unreadable;
    private final Fact<TextLayer> textLayer;
    private final Evidence evidence;
    private final List<Table> tables;
    private final DocumentType type;
    private final Fact<DocumentType> typeFact;

    DocumentReading(List<PageContent> pages) {
        List<PageLayout> layouts = Layouts.of(pages, TableHeader::isTitleLine);
        this.unreadable = TextLayers.unreadable(pages, layouts);
        this.textLayer = TextLayers.layer(pages, unreadable, layouts);
        ReportText report = new ReportText(layouts);
        this.tables = TableReader.tables(report);
        this.evidence = new Evidence(report, tables);
        this.typeFact = DocumentTypes.read(evidence);
        this.type = typeFact.asOptional().orElse(DocumentType.OTHER);
    }

    Reading reading() {
        boolean soc2 = type.isSoc2();
        ControlFindings controls = soc2
                ? ControlReader.read(evidence.report(), tables, type == DocumentType.SOC2_TYPE2)
                : ControlFindings.none();
        Fact<String> auditor = Evidence.isAttested(type) ? SignatureBlock.auditor(evidence) : Fact.notFound();
        Fact<LocalDate> date = Evidence.isAttested(type) ? SignatureBlock.date(evidence) : Fact.notFound();
        Fact<String> organization = ServiceOrganizations.read(evidence, type, auditor);
        boolean attested = Evidence.isAttested(type);
        ExpectedControls expected = new ExpectedControls(evidence.report(), tables);
        Set<String> others = new HashSet<>();
        organization.asOptional().ifPresent(others::add);
        auditor.asOptional().ifPresent(others::add);
        List<Reading.SubserviceOrganization> organizations = attested
                ? SubserviceOrganizations.read(evidence.report(), tables, expected.subserviceTopics(), others)
                : List.of();
        Periods.Period period = Periods.period(evidence, type);
        Fact<Reading.Opinion> opinion = Opinions.opinion(evidence, type);
        return new Reading(
                typeFact,
                textLayer,
                unreadable,
                organization,
                SystemNames.read(evidence, type, organization),
                auditor,
                date,
                period.start(),
                period.end(),
                Periods.asOf(evidence, type),
                Categories.read(evidence, type),
                CriteriaEditions.read(evidence, type),
                opinion,
                Opinions.criteria(evidence, opinion),
                Opinions.emphasis(evidence, type),
                organizations,
                attested ? expected.ofSubserviceOrganizations() : List.of(),
                attested ? expected.ofUserEntities() : List.of(),
                controls.controls(),
                controls.exceptions(),
                Incidents.read(evidence, type),
                List.of(),
                status(controls),
                List.of());
    }

    Fact<DocumentType> type() {
        return typeFact;
    }

    Fact<TextLayer> textLayer() {
        return textLayer;
    }

    private Map<Section, Status> status(ControlFindings controls) {
        Map<Section, Status> status = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            status.put(section, Status.NOT_FOUND);
        }
        status.put(Section.AUDITORS_REPORT, found(SectionKind.AUDITORS_REPORT));
        status.put(Section.ASSERTION, found(SectionKind.ASSERTION));
        status.put(Section.DESCRIPTION, found(SectionKind.DESCRIPTION));
        status.put(Section.CONTROLS, controls.controls().isEmpty() ? Status.NOT_FOUND : Status.READ);
        status.put(Section.TESTS, controls.hasResults() ? Status.READ : Status.NOT_FOUND);
        return status;
    }

    private Status found(SectionKind kind) {
        return evidence.report().section(kind).isPresent() ? Status.READ : Status.NOT_FOUND;
    }
}
