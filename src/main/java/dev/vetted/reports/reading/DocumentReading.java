package dev.vetted.reports.reading;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.consistency.Contradictions;
import dev.vetted.reports.reading.consistency.Statements;
import dev.vetted.reports.reading.controls.ControlFindings;
import dev.vetted.reports.reading.controls.ControlReader;
import dev.vetted.reports.reading.facts.Categories;
import dev.vetted.reports.reading.facts.CriteriaEditions;
import dev.vetted.reports.reading.facts.DocumentTypes;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.facts.Incidents;
import dev.vetted.reports.reading.facts.Locations;
import dev.vetted.reports.reading.facts.Opinions;
import dev.vetted.reports.reading.facts.Periods;
import dev.vetted.reports.reading.facts.ServiceOrganizations;
import dev.vetted.reports.reading.facts.SignatureBlock;
import dev.vetted.reports.reading.facts.SystemNames;
import dev.vetted.reports.reading.layout.Layouts;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.outline.Outlines;
import dev.vetted.reports.reading.pdf.PageContent;
import dev.vetted.reports.reading.recognition.RecognisedPage;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.tables.TableHeader;
import dev.vetted.reports.reading.tables.TableReader;
import dev.vetted.reports.reading.tagging.TaggedTables;
import dev.vetted.reports.reading.tagging.Tagging;
import dev.vetted.reports.reading.thirdparty.ExpectedControls;
import dev.vetted.reports.reading.thirdparty.LetterParties;
import dev.vetted.reports.reading.thirdparty.SubserviceOrganizations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a reading together from the pages of one document. */
final class DocumentReading {

    private final List<PageContent> pages;
    private final List<Fact<Integer>> unreadable;
    private final Fact<TextLayer> textLayer;
    private final Map<Integer, RecognisedPage> recognised;
    private final Evidence evidence;
    private final List<Table> tables;
    private final Fact<DocumentType> typeFact;
    private final DocumentType type;
    private final boolean attested;

    /** @param recognition reads the pictures of the pages without text that it is given, as far as it can */
    static DocumentReading of(
            List<PageContent> untrusted, Function<List<PageContent>, Map<Integer, RecognisedPage>> recognition) {
        List<PageContent> pages = Tagging.of(untrusted).pages();
        List<PageLayout> layouts = Layouts.of(pages, TableHeader::isTitleLine);
        List<Fact<Integer>> unreadable = TextLayers.unreadable(pages, layouts);
        Fact<TextLayer> textLayer = TextLayers.layer(pages, unreadable, layouts);
        Set<Integer> numbers = unreadable.stream().map(Fact::page).collect(Collectors.toSet());
        Map<Integer, RecognisedPage> recognised = recognition.apply(
                pages.stream().filter(page -> numbers.contains(page.number())).toList());
        if (!recognised.isEmpty()) {
            layouts = Layouts.of(withRecognised(pages, recognised), TableHeader::isTitleLine);
        }
        return new DocumentReading(pages, layouts, unreadable, textLayer, recognised);
    }

    private static List<PageContent> withRecognised(List<PageContent> pages, Map<Integer, RecognisedPage> recognised) {
        return pages.stream()
                .map(page -> Optional.ofNullable(recognised.get(page.number()))
                        .map(RecognisedPage::content)
                        .orElse(page))
                .toList();
    }

    private DocumentReading(
            List<PageContent> pages,
            List<PageLayout> layouts,
            List<Fact<Integer>> unreadable,
            Fact<TextLayer> textLayer,
            Map<Integer, RecognisedPage> recognised) {
        this.pages = pages;
        this.unreadable = unreadable;
        this.textLayer = textLayer;
        this.recognised = recognised;
        ReportText report = new ReportText(layouts);
        this.tables = TableReader.tables(report, TaggedTables.in(report).tables());
        this.evidence = new Evidence(report, tables);
        this.typeFact = !hasText() ? Fact.notFound() : DocumentTypes.read(evidence);
        this.type = typeFact.asOptional().orElse(DocumentType.OTHER);
        this.attested = Evidence.isAttested(type);
    }

    Fact<DocumentType> type() {
        return typeFact;
    }

    /** Whether there are words to read, be they of the file or from its pictures. */
    boolean hasText() {
        return textLayer.value() != TextLayer.NONE || !recognised.isEmpty();
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
        List<SubserviceOrganization> providers = providers(expected, organization, auditor);
        List<Reading.SubserviceControl> theirs = attested
                ? expected.ofSubserviceOrganizations(
                        providers.stream().map(SubserviceOrganization::name).toList())
                : List.of();
        List<Reading.UserEntityControl> ours = attested
                ? expected.ofUserEntities()
                : isLetter() ? new LetterParties(evidence.report()).duties() : List.of();
        Fact<String> system = SystemNames.read(evidence, type, organization);
        Fact<LocalDate> asOf = Periods.asOf(evidence, type);
        List<Fact<TrustServicesCategory>> categories = Categories.read(evidence, type);
        ReportOutline outline = Outlines.read(evidence, type, expected.userEntityTopics(), expected.subserviceTopics());
        Statements read = new Statements(
                organization,
                system,
                auditor,
                date,
                period.end().isFound() ? period.end() : asOf,
                opinion,
                categories,
                providers,
                controls,
                outline);
        return new Reading(
                        typeFact,
                        textLayer,
                        unreadable,
                        List.of(),
                        hasText() ? organization : Fact.notFound(),
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
                                .of(
                                        controls,
                                        opinion.isFound(),
                                        !providers.isEmpty(),
                                        !theirs.isEmpty(),
                                        !ours.isEmpty()),
                        warnings(period, read))
                .recognised(recognisedPages());
    }

    private List<Reading.RecognisedPage> recognisedPages() {
        return recognised.values().stream()
                .map(page -> new Reading.RecognisedPage(page.content().number(), page.confidence(), page.engine()))
                .toList();
    }

    private List<SubserviceOrganization> providers(
            ExpectedControls expected, Fact<String> organization, Fact<String> auditor) {
        Set<String> others = new HashSet<>();
        organization.asOptional().ifPresent(others::add);
        auditor.asOptional().ifPresent(others::add);
        if (attested) {
            return SubserviceOrganizations.read(evidence.report(), tables, expected, others);
        }
        return isLetter() ? new LetterParties(evidence.report()).providers(others) : List.of();
    }

    private boolean isLetter() {
        return type == DocumentType.BRIDGE_LETTER;
    }

    private List<Reading.Warning> warnings(Periods.Period period, Statements read) {
        Warnings warnings = new Warnings()
                .pages(pages, unreadable, recognised.keySet())
                .text(evidence)
                .agreement(evidence, period);
        if (attested) {
            warnings.addAll(Contradictions.of(evidence, read));
        }
        return hasText()
                ? warnings.controls(read.controls(), type)
                        .gaps(evidence.report(), read.controls())
                        .all()
                : warnings.all();
    }
}
