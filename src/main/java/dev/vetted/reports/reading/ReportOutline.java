package dev.vetted.reports.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the document is made up, and what it says of itself beside the facts that a review is built on.
 *
 * @param parts the section map: the parts in their order with the pages they fill
 * @param serviceCommitments the principal service commitments and system requirements, one text each
 * @param significantChanges what the description tells of changes in the period, one sentence each
 * @param significantChangesDisclosed true if changes are told, false if expressly none, no value if nothing is said
 * @param restrictedUse true if the report restricts who may use it, false if it is for general use
 * @param dates every date that is printed, each time that it is, up to a bound
 */
public record ReportOutline(
        List<Part> parts,
        List<Fact<String>> serviceCommitments,
        List<Fact<String>> significantChanges,
        Fact<Boolean> significantChangesDisclosed,
        Fact<Boolean> restrictedUse,
        List<PrintedDate> dates) {

    public ReportOutline {
        parts = List.copyOf(parts);
        serviceCommitments = List.copyOf(serviceCommitments);
        significantChanges = List.copyOf(significantChanges);
        dates = List.copyOf(dates);
    }

    /** The outline of a document of which nothing could be told. */
    public static ReportOutline unknown() {
        return new ReportOutline(List.of(), List.of(), List.of(), Fact.notFound(), Fact.notFound(), List.of());
    }

    /** What a part of a document is. */
    public enum PartKind {
        FRONT_MATTER,
        AUDITORS_REPORT,
        ASSERTION,
        DESCRIPTION,
        SUBSERVICE_ORGANIZATIONS,
        USER_ENTITY_CONTROLS,
        TESTS,
        CRITERIA_MAPPING,
        OTHER_INFORMATION,
        OTHER
    }

    /**
     * One part. Parts of the description that list controls of others stand behind it as parts of their own.
     *
     * @param title as printed
     * @param firstPage page of the title, from 1
     * @param lastPage the last page with text of the part
     */
    public record Part(
            PartKind kind,
            String title,
            int firstPage,
            int lastPage,
            int page,
            @Nullable String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin) {

        public Part(PartKind kind, String title, int firstPage, int lastPage, Basis basis) {
            this(kind, title, firstPage, lastPage, firstPage, title, basis.confidence(), basis.sentence(), Origin.TEXT);
        }
    }

    /**
     * One date where it is printed.
     *
     * @param part the part in which it stands
     */
    public record PrintedDate(
            LocalDate value,
            PartKind part,
            int page,
            @Nullable String quote,
            BigDecimal confidence,
            @Nullable String basis,
            @Nullable Origin origin) {

        public PrintedDate(LocalDate value, PartKind part, int page, String quote, Basis basis) {
            this(value, part, page, quote, basis.confidence(), basis.sentence(), Origin.TEXT);
        }
    }
}
