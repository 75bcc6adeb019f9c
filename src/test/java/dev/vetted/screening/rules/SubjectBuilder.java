package dev.vetted.screening.rules;

import dev.vetted.criteria.CriteriaCatalogue;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.SubserviceControl;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.ReportOutline;
import dev.vetted.reports.reading.ReportOutline.Part;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.screening.subject.CheckedFacts;
import dev.vetted.screening.subject.EarlierReport;
import dev.vetted.screening.subject.Portfolio;
import dev.vetted.screening.subject.ScreeningSubject;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.thirdparties.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A subject to which a test says only what matters to it: otherwise a sound Type 2 report that was read as a whole, with
 * a report before it.
 */
public final class SubjectBuilder {

    static final LocalDate START = LocalDate.of(2025, 10, 1);
    static final LocalDate END = LocalDate.of(2026, 9, 30);
    private static final List<TrustServicesCategory> CATEGORIES =
            List.of(TrustServicesCategory.SECURITY, TrustServicesCategory.AVAILABILITY);

    Fact<DocumentType> type = fact(DocumentType.SOC2_TYPE2);
    Fact<TextLayer> textLayer = fact(TextLayer.FULL);
    List<Fact<Integer>> unreadable = List.of();
    Fact<String> organization = fact("Wexcombe Ledgers, Inc.");
    Fact<String> system = fact("Wexcombe Ledger");
    Fact<String> auditor = fact("Tarrow & Lisle LLP");
    Fact<LocalDate> reportDate = fact(LocalDate.of(2026, 10, 20));
    Fact<LocalDate> start = fact(START);
    Fact<LocalDate> end = fact(END);
    Fact<LocalDate> asOf = Fact.notFound();
    List<Fact<TrustServicesCategory>> categories =
            new ArrayList<>(CATEGORIES.stream().map(SubjectBuilder::fact).toList());
    Fact<String> edition = fact("2017");
    Fact<Opinion> opinion = Fact.of(
            Opinion.UNQUALIFIED,
            4,
            "the description is fairly presented, the controls were suitably designed and operated effectively",
            Basis.OPINION_STATED);
    List<Fact<CriterionId>> opinionCriteria = List.of();
    Fact<Boolean> emphasis = fact(false);
    List<SubserviceOrganization> providers = new ArrayList<>(List.of(provider("Gantry Cloud, Inc.", Method.CARVE_OUT)));
    List<SubserviceControl> providerControls = new ArrayList<>(List.of(providerControl("Gantry Cloud, Inc.", "CC6.4")));
    List<UserEntityControl> userControls = new ArrayList<>(List.of(userControl("Users name an administrator.")));
    List<Control> controls = new ArrayList<>(soundControls());
    List<ReportedException> exceptions = new ArrayList<>();
    Fact<Boolean> incidents = fact(false);
    List<Fact<String>> locations = new ArrayList<>(List.of(fact("Frankfurt, Germany")));
    List<Fact<String>> commitments = new ArrayList<>(List.of(fact("The service is available 99.9 % of each month.")));
    Fact<Boolean> restrictedUse = fact(true);
    List<ReportOutline.PrintedDate> dates = new ArrayList<>();
    Map<Section, Status> status = allRead();
    List<Warning> warnings = new ArrayList<>();
    Optional<Tier> tier = Optional.of(Tier.HIGH);
    List<ScopeRow> rows = new ArrayList<>(soundRows());
    ReviewPolicy policy = ReviewPolicy.standard();
    LocalDate today = LocalDate.of(2026, 11, 2);
    List<EarlierReport> earlier = new ArrayList<>();
    List<Reading> letters = new ArrayList<>();
    Portfolio portfolio = Portfolio.empty();
    CheckedFacts checked = CheckedFacts.none();

    /** A sound report with a sound one before it. */
    public static SubjectBuilder sound() {
        SubjectBuilder now = new SubjectBuilder();
        now.earlier.add(new EarlierReport(yearBefore().reading(), CheckedFacts.none()));
        return now;
    }

    /** The same report a year earlier, without one before it. */
    static SubjectBuilder yearBefore() {
        SubjectBuilder before = new SubjectBuilder();
        before.start = fact(START.minusYears(1));
        before.end = fact(START.minusDays(1));
        before.reportDate = fact(START.plusDays(20));
        return before;
    }

    void prior(SubjectBuilder before) {
        earlier.clear();
        earlier.add(new EarlierReport(before.reading(), CheckedFacts.none()));
    }

    public ScreeningSubject subject() {
        Engagement engagement = new Engagement(
                ThirdPartyFixtures.ENGAGEMENT,
                ThirdPartyFixtures.THIRD_PARTY,
                "Wexcombe Ledgers, Inc.",
                ThirdPartyFixtures.statedLedgerUse(),
                "Head of Finance",
                Engagement.Status.UNDER_REVIEW,
                tier,
                Optional.empty());
        ScopeMapping scope = new ScopeMapping(
                ThirdPartyFixtures.REVIEW, rows, Optional.of("anna"), Optional.empty(), Optional.empty());
        return new ScreeningSubject(
                Sha256.of("a report"),
                reading(),
                checked,
                engagement,
                scope,
                policy,
                today,
                earlier,
                letters,
                portfolio);
    }

    Reading reading() {
        List<Part> parts = Arrays.stream(PartKind.values())
                .map(kind -> new Part(
                        kind, kind.name(), 1 + kind.ordinal() * 5, 5 + kind.ordinal() * 5, Basis.PART_BY_TITLE))
                .toList();
        return new Reading(
                type,
                textLayer,
                unreadable,
                List.of(),
                organization,
                system,
                auditor,
                reportDate,
                start,
                end,
                asOf,
                categories,
                edition,
                opinion,
                opinionCriteria,
                emphasis,
                providers,
                providerControls,
                userControls,
                controls,
                exceptions,
                incidents,
                locations,
                new ReportOutline(parts, commitments, List.of(), Fact.notFound(), restrictedUse, dates),
                status,
                warnings);
    }

    static <T> Fact<T> fact(T value) {
        return Fact.of(value, 3, "as printed: " + value, Basis.PERIOD_BY_AUDITOR);
    }

    /** A fact that was read with little confidence. */
    static <T> Fact<T> unsure(T value) {
        return Fact.of(value, 3, "as printed: " + value, Basis.NAME_MENTIONED);
    }

    static Control control(String id, String criterion, String text, String test, Result result) {
        return new Control(
                id,
                List.of(CriterionId.of(criterion)),
                text,
                test.isEmpty() ? List.of() : List.of(test),
                result,
                40,
                text,
                Basis.CONTROL_IN_TABLE);
    }

    void add(String id, String criterion, String text, String test, Result result) {
        controls.add(control(id, criterion, text, test, result));
    }

    static ReportedException exception(String control, String criterion, Integer deviations, Integer sample) {
        return exception(control, criterion, deviations, sample, "Fixed by the head of operations on March 3.");
    }

    static ReportedException exception(
            String control, String criterion, Integer deviations, Integer sample, String response) {
        return new ReportedException(
                control,
                criterion == null ? List.of() : List.of(CriterionId.of(criterion)),
                "Items deviated.",
                deviations,
                sample,
                response,
                50,
                "Items deviated.",
                Basis.EXCEPTION_COUNTED);
    }

    static SubserviceOrganization provider(String name, Method method) {
        return new SubserviceOrganization(name, method, "hosting", true, 9, name, Basis.PROVIDER_IN_TABLE);
    }

    static SubserviceControl providerControl(String provider, String criterion) {
        return new SubserviceControl(
                provider,
                "Doors are locked.",
                List.of(CriterionId.of(criterion)),
                10,
                "Doors are locked.",
                Basis.EXPECTED_IN_TABLE);
    }

    static UserEntityControl userControl(String text) {
        return new UserEntityControl(null, text, List.of(), 12, text, Basis.EXPECTED_IN_LIST);
    }

    static Warning warning(Warning.Kind kind, String message) {
        return new Warning(kind, message, 7, "as printed");
    }

    static ScopeRow row(String id, ScopeSubject subject, ScopeVerdict verdict) {
        return new ScopeRow(
                id, subject, id, "covered", verdict, verdict, "A reason.", Optional.of(3), Optional.of("as printed"));
    }

    void scope(ScopeSubject subject, ScopeVerdict verdict) {
        rows.removeIf(it -> it.subject() == subject);
        rows.add(row("row-" + subject, subject, verdict));
    }

    /** Low confidence becomes high when a person gave the value. */
    static <T> Fact<T> byPerson(T value) {
        return new Fact<>(value, 3, null, BigDecimal.ONE, "Given by a person", null, null);
    }

    private static Map<Section, Status> allRead() {
        Map<Section, Status> status = new EnumMap<>(Section.class);
        Arrays.stream(Section.values()).forEach(section -> status.put(section, Status.READ));
        return status;
    }

    private static List<ScopeRow> soundRows() {
        List<ScopeRow> rows = new ArrayList<>();
        rows.add(row("legal-entity", ScopeSubject.LEGAL_ENTITY, ScopeVerdict.COVERED));
        rows.add(row("service", ScopeSubject.SERVICE, ScopeVerdict.COVERED));
        rows.add(row("region-frankfurt", ScopeSubject.REGION, ScopeVerdict.COVERED));
        CATEGORIES.forEach(it -> rows.add(row(ScopeMapping.rowId(it), ScopeSubject.CATEGORY, ScopeVerdict.COVERED)));
        return rows;
    }

    /** Two for each criterion in scope, in words of their own, tested on samples of 25. */
    private static List<Control> soundControls() {
        CriteriaCatalogue catalogue = CriteriaCatalogue.edition2017();
        List<Control> controls = new ArrayList<>();
        for (TrustServicesCategory category : CATEGORIES) {
            for (CriterionId id : catalogue.ids(category)) {
                String label = catalogue.label(id).orElseThrow();
                controls.add(control(
                        id + "-a",
                        id.value(),
                        "The responsible head keeps this in order: " + label + ".",
                        "Inspected a sample of 25 records on: " + label + ".",
                        Result.NO_EXCEPTION));
                controls.add(control(
                        id + "-b",
                        id.value(),
                        "A tool of the platform watches that " + label + " and raises an alert.",
                        "Observed the alerts raised where it is watched that " + label + ".",
                        Result.NO_EXCEPTION));
            }
        }
        controls.add(control(
                "V-1",
                "CC9.2",
                "Management assesses the reports of each vendor quarterly.",
                "Inspected the assessments of two quarters and the completeness and accuracy of the list.",
                Result.NO_EXCEPTION));
        controls.add(control(
                "P-1",
                "CC7.1",
                "An independent firm carries out a penetration test annually.",
                "Inspected the report of the penetration test.",
                Result.NO_EXCEPTION));
        return controls;
    }
}
