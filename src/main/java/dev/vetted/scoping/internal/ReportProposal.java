package dev.vetted.scoping.internal;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.limits.ReportLimits;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.RequiredAssurance.Freshness;
import dev.vetted.scoping.RequiredAssurance.ReportType;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows on the report itself: its type, the opinion, how long its period is and how long ago it ended. */
record ReportProposal(
        RequiredAssurance required, FamilyNeeds needs, Reading reading, ReportLimits limits, LocalDate today) {

    private static final String STANDS_IN_FOR_A_REPORT = "ISO_27001";

    List<ScopeRow> rows() {
        return List.of(type(), opinion(), periodLength(), periodAge());
    }

    private ScopeRow type() {
        Fact<DocumentType> type = reading.documentType();
        ScopeVerdict verdict = verdict(type.value());
        return Rows.row(
                "report-type",
                ScopeSubject.REPORT_TYPE,
                wanted(),
                type.value() == null ? Rows.NOT_READ : type.value().label(),
                verdict,
                switch (verdict) {
                    case COVERED -> "It is a report of the kind that is required.";
                    case NOT_APPLICABLE -> required.reason();
                    case TO_CONFIRM ->
                        type.value() == null
                                ? "Look up on the cover and in the auditor's report what kind of report it is."
                                : "Other evidence is accepted for this use. Confirm that this one is enough.";
                    case GAP -> "It is not of the kind that is required. " + required.reason();
                },
                Citation.of(type));
    }

    private ScopeVerdict verdict(@Nullable DocumentType type) {
        if (required.reportType() == ReportType.NONE) {
            return type != null && type.isSoc2() ? ScopeVerdict.COVERED : ScopeVerdict.NOT_APPLICABLE;
        }
        boolean enough = type == DocumentType.SOC2_TYPE2
                || type == DocumentType.SOC2_TYPE1 && required.reportType() == ReportType.SOC2_TYPE1;
        boolean standsIn = type == DocumentType.ISO27001_CERTIFICATE
                && required.of(TrustServicesCategory.SECURITY)
                        .filter(it -> it.otherEvidence().contains(STANDS_IN_FOR_A_REPORT))
                        .isPresent();
        if (enough) {
            return ScopeVerdict.COVERED;
        }
        return type == null || standsIn ? ScopeVerdict.TO_CONFIRM : ScopeVerdict.GAP;
    }

    private String wanted() {
        return switch (required.reportType()) {
            case SOC2_TYPE2 -> "SOC 2 Type 2: controls tested over a period";
            case SOC2_TYPE1 -> "SOC 2 Type 1 at least: controls designed on a date";
            case NONE -> "no report is required";
        };
    }

    private ScopeRow opinion() {
        Fact<Reading.Opinion> opinion = reading.opinion();
        List<CriterionId> touched = reading.opinionCriteria().stream()
                .map(Fact::value)
                .filter(id -> id != null && needs.leansOn(id))
                .toList();
        ScopeVerdict verdict = switch (opinion.value()) {
            case UNQUALIFIED -> ScopeVerdict.COVERED;
            case QUALIFIED -> touched.isEmpty() ? ScopeVerdict.TO_CONFIRM : ScopeVerdict.GAP;
            case null -> ScopeVerdict.TO_CONFIRM;
            case ADVERSE, DISCLAIMER -> ScopeVerdict.GAP;
        };
        return Rows.row(
                "opinion",
                ScopeSubject.OPINION,
                "unqualified, or qualified on what we do not lean on",
                opinion.value() == null
                        ? Rows.NOT_READ
                        : Rows.words(opinion.value().name()),
                verdict,
                opinion.value() == null ? "Look up the opinion in the auditor's report." : reason(verdict, touched),
                Citation.of(opinion));
    }

    private String reason(ScopeVerdict verdict, List<CriterionId> touched) {
        return switch (verdict) {
            case COVERED -> "The auditor does not qualify.";
            case GAP ->
                touched.isEmpty()
                        ? "The auditor does not give the assurance that is wanted."
                        : "The opinion is qualified on what our use leans on: %s."
                                .formatted(
                                        touched.stream().map(CriterionId::value).collect(Collectors.joining(", ")));
            default ->
                reading.opinionCriteria().isEmpty()
                        ? "The criteria of the qualification were not found. Confirm whether it touches what we use."
                        : "It names no criterion that our use leans on. Confirm that the qualification does not touch what we use.";
        };
    }

    private ScopeRow periodLength() {
        LocalDate start = reading.periodStart().value();
        LocalDate end = reading.periodEnd().value();
        boolean onOneDate = reading.documentType().value() == DocumentType.SOC2_TYPE1 && start == null;
        if (onOneDate || required.reportType() == ReportType.NONE) {
            return length(
                    "no period",
                    ScopeVerdict.NOT_APPLICABLE,
                    onOneDate ? "A report of Type 1 is on one date; see its type." : "No report is required.");
        }
        if (start == null || end == null) {
            return length(Rows.NOT_READ, ScopeVerdict.TO_CONFIRM, "The report's period was not found, or it has none.");
        }
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        boolean enough = months >= limits.shortestPeriodMonths();
        String tooShort = months < limits.escalatePeriodBelowMonths()
                ? "Far too short to show that controls operate."
                : "Too short to show that controls operate.";
        return length(
                "%s to %s, %d months".formatted(start, end, months),
                enough ? ScopeVerdict.COVERED : ScopeVerdict.GAP,
                enough ? "Long enough." : tooShort);
    }

    private ScopeRow length(String covered, ScopeVerdict verdict, String reason) {
        return Rows.row(
                "period-length",
                ScopeSubject.PERIOD_LENGTH,
                "a period of %d months or more".formatted(limits.shortestPeriodMonths()),
                covered,
                verdict,
                reason,
                Citation.of(reading.periodStart()));
    }

    private ScopeRow periodAge() {
        Fact<LocalDate> dated = reading.periodEnd().isFound() ? reading.periodEnd() : reading.asOfDate();
        LocalDate end = dated.value();
        if (required.freshness() == Freshness.ANY) {
            return age(
                    dated,
                    end == null ? Rows.NOT_READ : end.toString(),
                    ScopeVerdict.NOT_APPLICABLE,
                    "The age of a report does not count for this use.");
        }
        if (end == null) {
            return age(
                    dated, Rows.NOT_READ, ScopeVerdict.TO_CONFIRM, "Look up the date that the report's period ends.");
        }
        if (end.isAfter(today)) {
            return age(
                    dated,
                    "%s, after today, %s".formatted(end, today),
                    ScopeVerdict.TO_CONFIRM,
                    "A report is issued after its period. Look up the date that the period ends.");
        }
        boolean fresh = !end.plusMonths(oldestMonths()).isBefore(today);
        return age(
                dated,
                "%s, %d months before %s".formatted(end, ChronoUnit.MONTHS.between(end, today), today),
                fresh ? ScopeVerdict.COVERED : ScopeVerdict.GAP,
                fresh ? "Recent enough." : "Stale: ask for the next report.");
    }

    /** A report on one date counts no longer than the policy says, however old the others may be. */
    private int oldestMonths() {
        int months =
                required.freshness() == Freshness.CURRENT ? limits.staleAfterMonths() : limits.redFlagAfterMonths();
        return reading.periodEnd().isFound() ? months : Math.min(months, limits.typeOneMonths());
    }

    private ScopeRow age(Fact<LocalDate> dated, String covered, ScopeVerdict verdict, String reason) {
        return Rows.row(
                "period-age",
                ScopeSubject.PERIOD_AGE,
                required.freshness() == Freshness.ANY
                        ? "a period end at any time"
                        : "a period end of %d months ago at the most".formatted(oldestMonths()),
                covered,
                verdict,
                reason,
                Citation.of(dated));
    }
}
