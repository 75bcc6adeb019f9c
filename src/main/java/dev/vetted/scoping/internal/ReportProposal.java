package dev.vetted.scoping.internal;

import dev.vetted.policy.limits.ReportLimits;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows on the report itself: its type, the opinion, how long its period is and how long ago it ended. */
record ReportProposal(Optional<Tier> tier, Reading reading, ReportLimits limits, LocalDate today) {

    List<ScopeRow> rows() {
        List<ScopeRow> rows = new ArrayList<>();
        rows.add(type());
        rows.add(opinion());
        rows.add(periodLength());
        rows.add(periodAge());
        return rows;
    }

    private ScopeRow type() {
        Fact<DocumentType> type = reading.documentType();
        boolean strict = tier.isEmpty() || tier.get().compareTo(Tier.HIGH) <= 0;
        ScopeVerdict verdict = switch (type.value()) {
            case SOC2_TYPE2 -> ScopeVerdict.COVERED;
            case null -> ScopeVerdict.TO_CONFIRM;
            case SOC2_TYPE1 -> strict ? ScopeVerdict.GAP : ScopeVerdict.TO_CONFIRM;
            default -> ScopeVerdict.GAP;
        };
        return Rows.row(
                "report-type",
                ScopeSubject.REPORT_TYPE,
                "SOC 2 Type 2: controls tested over a period",
                type.value() == null ? Rows.NOT_READ : type.value().label(),
                verdict,
                switch (verdict) {
                    case COVERED -> "The report tests operation over a period.";
                    case TO_CONFIRM ->
                        type.value() == null
                                ? "Look up on the cover and in the auditor's report what kind of report it is."
                                : "Confirm whether design at one date is enough for this tier.";
                    default -> "This document does not show that controls operated over a period.";
                },
                type);
    }

    private ScopeRow opinion() {
        Fact<Reading.Opinion> opinion = reading.opinion();
        ScopeVerdict verdict = switch (opinion.value()) {
            case UNQUALIFIED -> ScopeVerdict.COVERED;
            case QUALIFIED -> ScopeVerdict.TO_CONFIRM;
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
                switch (verdict) {
                    case COVERED -> "The auditor does not qualify.";
                    case GAP -> "The auditor does not give the assurance that is wanted.";
                    default ->
                        opinion.value() == null
                                ? "Look up the opinion in the auditor's report."
                                : "Confirm whether the qualification touches what we use.";
                },
                opinion);
    }

    private ScopeRow periodLength() {
        LocalDate start = reading.periodStart().value();
        LocalDate end = reading.periodEnd().value();
        String required = "a period of %d months or more".formatted(limits.shortestPeriodMonths());
        if (start == null || end == null) {
            return Rows.row(
                    "period-length",
                    ScopeSubject.PERIOD_LENGTH,
                    required,
                    Rows.NOT_READ,
                    ScopeVerdict.TO_CONFIRM,
                    "The report's period was not found, or it has none.",
                    reading.periodStart());
        }
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        boolean enough = months >= limits.shortestPeriodMonths();
        return Rows.row(
                "period-length",
                ScopeSubject.PERIOD_LENGTH,
                required,
                "%s to %s, %d months".formatted(start, end, months),
                enough ? ScopeVerdict.COVERED : ScopeVerdict.GAP,
                enough ? "Long enough." : "Too short to show that controls operate.",
                reading.periodStart());
    }

    private ScopeRow periodAge() {
        Fact<LocalDate> dated = reading.periodEnd().isFound() ? reading.periodEnd() : reading.asOfDate();
        LocalDate end = dated.value();
        String required = "a period end of %d months ago at the most".formatted(limits.staleAfterMonths());
        if (end == null) {
            return Rows.row(
                    "period-age",
                    ScopeSubject.PERIOD_AGE,
                    required,
                    Rows.NOT_READ,
                    ScopeVerdict.TO_CONFIRM,
                    "Look up the date that the report's period ends.",
                    dated);
        }
        if (end.isAfter(today)) {
            return Rows.row(
                    "period-age",
                    ScopeSubject.PERIOD_AGE,
                    required,
                    "%s, after today, %s".formatted(end, today),
                    ScopeVerdict.TO_CONFIRM,
                    "A report is issued after its period. Look up the date that the period ends.",
                    dated);
        }
        boolean fresh = !end.plusMonths(limits.staleAfterMonths()).isBefore(today);
        return Rows.row(
                "period-age",
                ScopeSubject.PERIOD_AGE,
                required,
                "%s, %d months before %s".formatted(end, ChronoUnit.MONTHS.between(end, today), today),
                fresh ? ScopeVerdict.COVERED : ScopeVerdict.GAP,
                fresh ? "Recent enough." : "Stale: ask for the next report.",
                dated);
    }
}
