package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assurance report as read by the service and confirmed by a person. Pages count from 1 in the file.
 *
 * @param id of the report in Vetted
 * @param summary the report in one line
 * @param facts what was read, in the order to print
 * @param sections which parts of the document were read
 * @param warnings what a person had to look at
 * @param changes what the person who confirmed the reading corrected, removed and added
 * @param checked keys of the facts, sections and warnings that the person looked at one by one
 */
public record ReportEvidence(
        String id,
        String summary,
        List<Fact> facts,
        List<SectionStatus> sections,
        List<Warning> warnings,
        List<Change> changes,
        List<String> checked,
        Listing<ReportedException> exceptions,
        Listing<Control> controls,
        Listing<UserEntityControl> userEntityControls,
        Listing<SubserviceOrganization> subserviceOrganizations,
        Listing<SubserviceControl> subserviceControls) {

    public ReportEvidence {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        warnings = List.copyOf(warnings);
        changes = List.copyOf(changes);
        checked = List.copyOf(checked);
    }

    /** Whether a part of the document was read. */
    public enum Status {
        READ,
        NOT_FOUND,
        UNREADABLE,
        /** This kind of report has no such part, as a Type 1 has no tests of operation. */
        NOT_APPLICABLE
    }

    /** Rows of one part of the document. No rows mean "none" only if the part was read. */
    public record Listing<T>(Status status, List<T> rows) {

        public Listing {
            rows = List.copyOf(rows);
        }

        public static <T> Listing<T> read(List<T> rows) {
            return new Listing<>(Status.READ, rows);
        }

        public static <T> Listing<T> unread(Status status) {
            return new Listing<>(status, List.of());
        }
    }

    /** What a fact can be. */
    public sealed interface FactValue {

        /** Words, also for lists and yes or no. */
        record Words(String text) implements FactValue {}

        /** A day, printed as a date cell. */
        record Day(LocalDate date) implements FactValue {}

        /** A number, printed as a number cell. */
        record Amount(BigDecimal number) implements FactValue {}
    }

    /**
     * One fact.
     *
     * @param value null if it was not found in the report
     * @param confidence of the reading, 0 to 1
     * @param correction null if the value stands as read
     */
    public record Fact(
            String name,
            @Nullable FactValue value,
            @Nullable Integer page,
            @Nullable String quote,
            @Nullable BigDecimal confidence,
            @Nullable Correction correction) {}

    /**
     * A person's correction of a fact.
     *
     * @param was the value as read; null if nothing had been found
     */
    public record Correction(
            String by, Instant at, @Nullable FactValue was) {}

    /**
     * A fact, or an item of a list, that a person corrected, removed or added.
     *
     * @param kind corrected, removed or added
     * @param was the value as read, of an item the parts that changed; null if nothing had been found
     * @param is the value as confirmed; null if the report does not state it
     */
    public record Change(
            String fact,
            String kind,
            @Nullable String was,
            @Nullable String is,
            @Nullable Integer page,
            String reason,
            String by,
            Instant at) {}

    /** Whether one part of the document was read. */
    public record SectionStatus(String section, Status status) {}

    /** Something a person must look at before relying on the reading. */
    public record Warning(
            String kind,
            String message,
            @Nullable Integer page,
            @Nullable String quote) {}

    /**
     * One deviation that the auditor reports, how it was rated and what was disposed.
     *
     * @param text the deviation as printed
     * @param deviations k, how many items deviated
     * @param sample n, how many were looked at
     * @param upperBound exact one-sided upper bound of the rate (Clopper-Pearson), 0 to 1; null if it was not
     *     computed
     * @param severity the one that counts
     * @param computed the one that follows from the factors
     * @param override what a person set in place of the computed one, by whom and why; null if nobody did
     * @param severityParts what the computed severity is made of
     * @param compensation the control of the report that makes up for it; null if none was named
     * @param disposition null while nobody disposed
     */
    public record ReportedException(
            @Nullable String controlId,
            List<String> criteria,
            String text,
            @Nullable Integer deviations,
            @Nullable Integer sample,
            @Nullable BigDecimal upperBound,
            @Nullable Judgement severity,
            @Nullable Judgement computed,
            @Nullable String override,
            List<SeverityPart> severityParts,
            @Nullable Judgement disposition,
            @Nullable String compensation,
            @Nullable String reason,
            @Nullable String disposedBy,
            @Nullable Instant disposedAt,
            @Nullable String managementResponse,
            @Nullable Integer page,
            @Nullable String quote) {

        public ReportedException {
            criteria = List.copyOf(criteria);
            severityParts = List.copyOf(severityParts);
        }
    }

    /** One factor of a severity and what it came to. */
    public record SeverityPart(String factor, String value) {}

    /**
     * One control row.
     *
     * @param result null if the report gives none
     */
    public record Control(
            String id,
            List<String> criteria,
            String text,
            @Nullable Judgement result,
            @Nullable Integer page) {

        public Control {
            criteria = List.copyOf(criteria);
        }
    }

    /** A control that the report leaves to its user entities, which includes us. */
    public record UserEntityControl(
            @Nullable String id,
            List<String> criteria,
            String text,
            @Nullable Integer page,
            @Nullable String quote) {

        public UserEntityControl {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * A provider on whose controls the system rests.
     *
     * @param method for example "carve-out"
     * @param monitored whether the service organization says that it monitors the provider
     */
    public record SubserviceOrganization(
            String name,
            @Nullable String method,
            @Nullable String service,
            @Nullable Boolean monitored,
            @Nullable Integer page,
            @Nullable String quote) {}

    /** A control that the report expects a subservice organization to have. */
    public record SubserviceControl(
            @Nullable String organization,
            List<String> criteria,
            String text,
            @Nullable Integer page,
            @Nullable String quote) {

        public SubserviceControl {
            criteria = List.copyOf(criteria);
        }
    }
}
