package dev.vetted.reports.reading;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.SubserviceControl;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A reading to which a test says only what matters to it: otherwise an unqualified Type 2 report on Quillmere Ledger that
 * covers everything and reports no exception. A null makes a fact one that was not found.
 */
public final class ReadingBuilder {

    private Fact<DocumentType> documentType = fact(DocumentType.SOC2_TYPE2);
    private Fact<String> serviceOrganization = fact("Quillmere Cloud, Inc.");
    private Fact<String> systemName = fact("Quillmere Ledger");
    private Fact<LocalDate> periodStart = fact(LocalDate.of(2025, 10, 1));
    private Fact<LocalDate> periodEnd = fact(LocalDate.of(2026, 9, 30));
    private Fact<LocalDate> asOfDate = Fact.notFound();
    private List<Fact<TrustServicesCategory>> categories = Arrays.stream(TrustServicesCategory.values())
            .map(ReadingBuilder::fact)
            .toList();
    private Fact<Opinion> opinion = fact(Opinion.UNQUALIFIED);
    private List<SubserviceOrganization> subserviceOrganizations =
            List.of(subserviceOrganization("Nimbus Hosting", Method.INCLUSIVE));
    private List<SubserviceControl> subserviceControls = List.of();
    private List<Fact<CriterionId>> opinionCriteria = List.of();
    private List<Control> controls = List.of();
    private List<ReportedException> exceptions = List.of();
    private List<Fact<String>> locations = List.of(fact("Frankfurt, Germany"), fact("Dublin, Ireland"));
    private final Map<Section, Status> status = new EnumMap<>(Section.class);

    private ReadingBuilder() {}

    public static ReadingBuilder aReading() {
        return new ReadingBuilder();
    }

    public static SubserviceOrganization subserviceOrganization(String name, Method method) {
        return new SubserviceOrganization(name, method, "hosting", true, 9, name + " hosts it", Basis.PROVIDER_IN_TEXT);
    }

    public ReadingBuilder documentType(DocumentType value) {
        documentType = fact(value);
        return this;
    }

    public ReadingBuilder serviceOrganization(String value) {
        serviceOrganization = fact(value);
        return this;
    }

    public ReadingBuilder systemName(String value) {
        systemName = fact(value);
        return this;
    }

    public ReadingBuilder period(LocalDate start, LocalDate end) {
        periodStart = fact(start);
        periodEnd = fact(end);
        return this;
    }

    public ReadingBuilder asOf(LocalDate value) {
        asOfDate = fact(value);
        return this;
    }

    public ReadingBuilder categories(TrustServicesCategory... values) {
        categories = Arrays.stream(values).map(ReadingBuilder::fact).toList();
        return this;
    }

    public ReadingBuilder opinion(Opinion value) {
        opinion = fact(value);
        return this;
    }

    public ReadingBuilder subserviceOrganizations(SubserviceOrganization... values) {
        subserviceOrganizations = List.of(values);
        return this;
    }

    public ReadingBuilder exceptions(ReportedException... values) {
        exceptions = List.of(values);
        return this;
    }

    public ReadingBuilder subserviceControls(SubserviceControl... values) {
        subserviceControls = List.of(values);
        return this;
    }

    public ReadingBuilder opinionCriteria(String... values) {
        opinionCriteria = Arrays.stream(values)
                .map(CriterionId::of)
                .map(ReadingBuilder::fact)
                .toList();
        return this;
    }

    public ReadingBuilder controls(List<Control> values) {
        controls = List.copyOf(values);
        return this;
    }

    /** A control named by its criterion, tested unless there is no result. */
    public static Control control(String criterion, Result result) {
        return new Control(
                "C-" + criterion,
                List.of(CriterionId.of(criterion)),
                "Somebody sees to it.",
                result == null ? List.of() : List.of("Inspected a sample."),
                result,
                12,
                "Somebody sees to it",
                Basis.CONTROL_IN_TABLE);
    }

    public ReadingBuilder locations(String... values) {
        locations = Arrays.stream(values).map(ReadingBuilder::fact).toList();
        return this;
    }

    public ReadingBuilder status(Section section, Status value) {
        status.put(section, value);
        return this;
    }

    public Reading build() {
        return new Reading(
                documentType,
                fact(Reading.TextLayer.FULL),
                List.of(),
                List.of(),
                serviceOrganization,
                systemName,
                fact("Stowe & Partners LLP"),
                fact(LocalDate.of(2026, 10, 20)),
                periodStart,
                periodEnd,
                asOfDate,
                categories,
                fact("2017"),
                opinion,
                opinionCriteria,
                fact(false),
                subserviceOrganizations,
                subserviceControls,
                List.of(),
                controls,
                exceptions,
                Fact.notFound(),
                locations,
                ReportOutline.unknown(),
                status,
                List.of());
    }

    private static <T> Fact<T> fact(T value) {
        return value == null ? Fact.notFound() : Fact.of(value, 3, "as printed: " + value, Basis.PERIOD_BY_AUDITOR);
    }
}
