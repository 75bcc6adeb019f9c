package dev.vetted.reports.reading;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one assurance document. Nothing in it is decided: a person confirms it.
 *
 * <p>An empty list means "none" only where {@link #status(Section)} of its section is {@link Status#READ}.
 *
 * <p>Every item of a list carries page, quote, confidence, basis, origin and recognisedText as a {@link Fact} does.
 *
 * @param unreadablePages pages that show content without a text layer, from 1
 * @param recognisedPages those of the unreadable pages whose picture was read; what stands on them is a proposal, and the
 *     sections that they belong to stay unread
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
@JsonPropertyOrder({
    "documentType",
    "textLayer",
    "unreadablePages",
    "recognisedPages",
    "serviceOrganization",
    "systemName"
})
public record Reading(
        Fact<DocumentType> documentType,
        Fact<TextLayer> textLayer,
        List<Fact<Integer>> unreadablePages,
        List<RecognisedPage> recognisedPages,
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
        // Readings stored before pictures were read say nothing of them.
        recognisedPages = recognisedPages == null ? List.of() : List.copyOf(recognisedPages);
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
        status = inOrder(status);
        warnings = List.copyOf(warnings);
    }

    /** The reading of a document that cannot be read: it says why, and states no fact. */
    public static Reading refused(UnreadableDocument refusal) {
        return DocumentReading.of(List.of(), unread -> Map.of())
                .reading()
                .warned(List.of(new Warning(Warning.Kind.INCOMPLETE, refusal.getMessage(), null, null)));
    }

    /** The same reading with more that a person must look at, which comes first. */
    Reading warned(List<Warning> more) {
        return new Reading(
                documentType,
                textLayer,
                unreadablePages,
                recognisedPages,
                serviceOrganization,
                systemName,
                serviceAuditor,
                reportDate,
                periodStart,
                periodEnd,
                asOfDate,
                categories,
                criteriaEdition,
                opinion,
                opinionCriteria,
                emphasisOfMatter,
                subserviceOrganizations,
                subserviceControls,
                userEntityControls,
                controls,
                exceptions,
                significantIncidents,
                locations,
                outline,
                status,
                Stream.concat(more.stream(), warnings.stream()).toList());
    }

    /** Written in the same order by every process, which {@link Map#copyOf} would not do. */
    private static Map<Section, Status> inOrder(Map<Section, Status> status) {
        Map<Section, Status> ordered = new EnumMap<>(Section.class);
        ordered.putAll(status);
        return Collections.unmodifiableMap(ordered);
    }

    /** Whether a section was read; a section nobody looked for was not found. */
    public Status status(Section section) {
        return status.getOrDefault(section, Status.NOT_FOUND);
    }

    /**
     * The same reading, after the given pages turned out to have been read from pictures: what stands on them gets the
     * origin {@link Origin#OCR}, less confidence, and recognised text in place of a quote.
     */
    public Reading recognised(List<RecognisedPage> pages) {
        return pages.isEmpty() ? this : new Recognition(pages).mark(this);
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
        RESPONSES;

        /** As in JSON: {@code USER_ENTITY_CONTROLS} is {@code userEntityControls}, as the other keys are. */
        public String key() {
            StringBuilder key = new StringBuilder();
            for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
                key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
            return key.toString();
        }
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
            @Nullable String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin,
            @Nullable String recognisedText)
            implements Cited {

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
            this(
                    id,
                    criteria,
                    text,
                    tests,
                    result,
                    page,
                    quote,
                    basis.confidence(),
                    basis.sentence(),
                    Origin.TEXT,
                    null);
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
            @Nullable String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin,
            @Nullable String recognisedText)
            implements Cited {

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
                    Origin.TEXT,
                    null);
        }
    }

    /** A provider on whose controls the system rests; a null means that the document does not say. */
    public record SubserviceOrganization(
            String name,
            @Nullable Method method,
            @Nullable String service,
            @Nullable Boolean monitored,
            int page,
            @Nullable String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin,
            @Nullable String recognisedText)
            implements Cited {

        public SubserviceOrganization(
                String name,
                @Nullable Method method,
                @Nullable String service,
                @Nullable Boolean monitored,
                int page,
                String quote,
                Basis basis) {
            this(
                    name,
                    method,
                    service,
                    monitored,
                    page,
                    quote,
                    basis.confidence(),
                    basis.sentence(),
                    Origin.TEXT,
                    null);
        }
    }

    /** A control that the report expects a subservice organization to have. */
    public record SubserviceControl(
            @Nullable String organization,
            String text,
            List<CriterionId> criteria,
            int page,
            @Nullable String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin,
            @Nullable String recognisedText)
            implements Cited {

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
            this(organization, text, criteria, page, quote, basis.confidence(), basis.sentence(), Origin.TEXT, null);
        }
    }

    /** A control that the report expects its user entities, which includes us, to have. */
    public record UserEntityControl(
            @Nullable String id,
            String text,
            List<CriterionId> criteria,
            int page,
            @Nullable String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin,
            @Nullable String recognisedText)
            implements Cited {

        public UserEntityControl {
            criteria = List.copyOf(criteria);
        }

        public UserEntityControl(
                @Nullable String id, String text, List<CriterionId> criteria, int page, String quote, Basis basis) {
            this(id, text, criteria, page, quote, basis.confidence(), basis.sentence(), Origin.TEXT, null);
        }
    }

    /**
     * A page without text whose picture was read.
     *
     * @param confidence the mean of the words' confidence, above 0 and at most 1
     * @param engine name and version of the program that read it
     */
    public record RecognisedPage(int page, BigDecimal confidence, String engine) {

        public RecognisedPage {
            if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "The confidence in a page lies above 0 and is at most 1, this one is " + confidence + ".");
            }
        }
    }

    /** Something a person must look at before relying on the reading. */
    public record Warning(
            Kind kind,
            String message,
            @Nullable Integer page,
            @Nullable String quote,
            @Nullable String recognisedText) implements Cited {

        public Warning(Kind kind, String message, @Nullable Integer page, @Nullable String quote) {
            this(kind, message, page, quote, null);
        }

        /** What kind of warning it is. */
        public enum Kind {
            HIDDEN_TEXT,
            INSTRUCTION_LIKE_TEXT,
            INCONSISTENT,
            PAGE_WITHOUT_TEXT,
            WATERMARK_REMOVED,
            PLACEHOLDER,
            STALE_CITATION,
            INCOMPLETE,
            MORE_THAN_PAGES
        }
    }
}
