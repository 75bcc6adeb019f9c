package dev.vetted.reports.reading;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one assurance document. Nothing in it is decided: a person confirms it.
 *
 * <p>An empty list means "none" only where {@link #status(Section)} of its section is {@link Status#READ}.
 *
 * <p>Every item of a list carries page, quote, confidence, basis and origin as a {@link Fact} does.
 *
 * @param unreadablePages pages that show content without a text layer, from 1
 * @param periodStart first day of the period of a Type 2 examination
 * @param asOfDate the date of a Type 1 examination
 * @param categories the categories that the auditor's opinion covers
 * @param opinionCriteria criteria named as not achieved in a modified opinion
 * @param emphasisOfMatter true if the auditor's report has an emphasis-of-matter or other-matter paragraph
 * @param significantIncidents true if disclosed, false if expressly none, no value if nothing is said
 * @param locations sites or regions named in the description
 * @param outline the parts of the document, its dates, and what it says of commitments, changes and its use
 * @param status for each section of the document whether it was read
 * @param warnings what a person must look at
 */
@JsonPropertyOrder({"documentType", "textLayer", "unreadablePages", "serviceOrganization", "systemName"})
public record Reading(
        Fact<DocumentType> documentType,
        Fact<TextLayer> textLayer,
        List<Fact<Integer>> unreadablePages,
        Fact<String> serviceOrganization,
        Fact<String> systemName,
        Fact<String> serviceAuditor,
        Fact<LocalDate> reportDate,
        Fact<LocalDate> periodStart,
        Fact<LocalDate> periodEnd,
        Fact<LocalDate> asOfDate,
        List<Fact<TrustServicesCategory>> categories,
        Fact<String> criteriaEdition,
        Fact<Opinion> opinion,
        List<Fact<CriterionId>> opinionCriteria,
        Fact<Boolean> emphasisOfMatter,
        List<SubserviceOrganization> subserviceOrganizations,
        List<SubserviceControl> subserviceControls,
        List<UserEntityControl> userEntityControls,
        List<Control> controls,
        List<ReportedException> exceptions,
        Fact<Boolean> significantIncidents,
        List<Fact<String>> locations,
        ReportOutline outline,
        Map<Section, Status> status,
        List<Warning> warnings) {

    public Reading {
        unreadablePages = List.copyOf(unreadablePages);
        categories = List.copyOf(categories);
        opinionCriteria = List.copyOf(opinionCriteria);
        subserviceOrganizations = List.copyOf(subserviceOrganizations);
        subserviceControls = List.copyOf(subserviceControls);
        userEntityControls = List.copyOf(userEntityControls);
        controls = List.copyOf(controls);
        exceptions = List.copyOf(exceptions);
        locations = List.copyOf(locations);
        // Readings that were stored before the outline was read have none.
        outline = outline == null ? ReportOutline.unknown() : outline;
        status = Map.copyOf(status);
        warnings = List.copyOf(warnings);
    }

    /** Whether a section was read; a section nobody looked for was not found. */
    public Status status(Section section) {
        return status.getOrDefault(section, Status.NOT_FOUND);
    }

    /**
     * The same reading, after the given pages turned out to have been read from pictures: what stands on them gets the
     * origin {@link Origin#OCR} and less confidence.
     *
     * @param pages pages whose characters were recognized, from 1
     * @param factor above 0 and at most 1; what recognition leaves of the confidence
     */
    public Reading recognized(Set<Integer> pages, BigDecimal factor) {
        return pages.isEmpty() ? this : new Recognition(pages, factor).mark(this);
    }

    /** How much of the document has text. */
    public enum TextLayer {
        FULL,
        PARTIAL,
        NONE
    }

    /** The class of the auditor's opinion. */
    public enum Opinion {
        UNQUALIFIED,
        QUALIFIED,
        ADVERSE,
        DISCLAIMER
    }

    /** The outcome of the tests of one control. */
    public enum Result {
        NO_EXCEPTION,
        EXCEPTION,
        NOT_TESTED_NO_OCCURRENCE,
        NOT_TESTED_OTHER,
        CARVED_OUT
    }

    /** How the report treats a subservice organization. */
    public enum Method {
        CARVE_OUT,
        INCLUSIVE
    }

    /** Whether a section of the document was read. */
    public enum Status {
        READ,
        NOT_FOUND,
        UNREADABLE
    }

    /** The sections whose reading is reported one by one. */
    public enum Section {
        AUDITORS_REPORT,
        ASSERTION,
        DESCRIPTION,
        SUBSERVICE_ORGANIZATIONS,
        SUBSERVICE_CONTROLS,
        USER_ENTITY_CONTROLS,
        CONTROLS,
        TESTS,
        RESPONSES
    }

    /**
     * One control, once per printed id.
     *
     * @param criteria the union over all places where the control is listed
     * @param tests the tests as printed, without numbers in front; empty for a Type 1
     * @param result no value for a Type 1, or when the result could not be told
     */
    public record Control(
            String id,
            List<CriterionId> criteria,
            String text,
            List<String> tests,
            @Nullable Result result,
            int page,
            String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin) {

        public Control {
            criteria = List.copyOf(criteria);
            tests = List.copyOf(tests);
        }

        public Control(
                String id,
                List<CriterionId> criteria,
                String text,
                List<String> tests,
                @Nullable Result result,
                int page,
                String quote,
                Basis basis) {
            this(id, criteria, text, tests, result, page, quote, basis.confidence(), basis.sentence(), Origin.TEXT);
        }
    }

    /**
     * One deviation that the auditor reports.
     *
     * @param text the sentence that states the deviation, as printed, without a label in front
     * @param deviations how many items deviated
     * @param sample how many were looked at, also where that is the whole population
     */
    public record ReportedException(
            @Nullable String controlId,
            List<CriterionId> criteria,
            String text,
            @Nullable Integer deviations,
            @Nullable Integer sample,
            @Nullable String managementResponse,
            int page,
            String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin) {

        public ReportedException {
            criteria = List.copyOf(criteria);
        }

        public ReportedException(
                @Nullable String controlId,
                List<CriterionId> criteria,
                String text,
                @Nullable Integer deviations,
                @Nullable Integer sample,
                @Nullable String managementResponse,
                int page,
                String quote,
                Basis basis) {
            this(
                    controlId,
                    criteria,
                    text,
                    deviations,
                    sample,
                    managementResponse,
                    page,
                    quote,
                    basis.confidence(),
                    basis.sentence(),
                    Origin.TEXT);
        }
    }

    /** A provider on whose controls the system rests; a null means that the document does not say. */
    public record SubserviceOrganization(
            String name,
            @Nullable Method method,
            @Nullable String service,
            @Nullable Boolean monitored,
            int page,
            String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin) {

        public SubserviceOrganization(
                String name,
                @Nullable Method method,
                @Nullable String service,
                @Nullable Boolean monitored,
                int page,
                String quote,
                Basis basis) {
            this(name, method, service, monitored, page, quote, basis.confidence(), basis.sentence(), Origin.TEXT);
        }
    }

    /** A control that the report expects a subservice organization to have. */
    public record SubserviceControl(
            @Nullable String organization,
            String text,
            List<CriterionId> criteria,
            int page,
            String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin) {

        public SubserviceControl {
            criteria = List.copyOf(criteria);
        }

        public SubserviceControl(
                @Nullable String organization,
                String text,
                List<CriterionId> criteria,
                int page,
                String quote,
                Basis basis) {
            this(organization, text, criteria, page, quote, basis.confidence(), basis.sentence(), Origin.TEXT);
        }
    }

    /** A control that the report expects its user entities, which includes us, to have. */
    public record UserEntityControl(
            @Nullable String id,
            String text,
            List<CriterionId> criteria,
            int page,
            String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin) {

        public UserEntityControl {
            criteria = List.copyOf(criteria);
        }

        public UserEntityControl(
                @Nullable String id, String text, List<CriterionId> criteria, int page, String quote, Basis basis) {
            this(id, text, criteria, page, quote, basis.confidence(), basis.sentence(), Origin.TEXT);
        }
    }

    /** Something a person must look at before relying on the reading. */
    public record Warning(
            Kind kind,
            String message,
            @Nullable Integer page,
            @Nullable String quote) {

        /** What kind of warning it is. */
        public enum Kind {
            HIDDEN_TEXT,
            INSTRUCTION_LIKE_TEXT,
            INCONSISTENT,
            PAGE_WITHOUT_TEXT,
            WATERMARK_REMOVED,
            PLACEHOLDER,
            STALE_CITATION,
            INCOMPLETE
        }
    }
}
