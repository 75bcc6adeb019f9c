package dev.vetted.scoping.internal;

import dev.vetted.coverage.ReportPeriod;
import dev.vetted.policy.limits.SubserviceLimits;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows on the providers that the service rests on: tested in this report, or by a report of their own. */
record SubserviceRows(Reading reading, List<Provider> providers, SubserviceLimits limits) {

    List<ScopeRow> rows() {
        return reading.subserviceOrganizations().isEmpty()
                ? List.of(none())
                : reading.subserviceOrganizations().stream().map(this::row).toList();
    }

    private ScopeRow none() {
        boolean read = reading.status(Reading.Section.SUBSERVICE_ORGANIZATIONS) == Reading.Status.READ;
        return Rows.row(
                "subservice-organizations",
                ScopeSubject.SUBSERVICE_ORGANIZATION,
                "controls of providers the service rests on",
                read ? "the report states none" : Rows.NOT_READ,
                ScopeVerdict.TO_CONFIRM,
                read
                        ? "Confirm that the service rests on no provider."
                        : "Look up the subservice organizations in the description.",
                Citation.NONE);
    }

    private ScopeRow row(SubserviceOrganization organization) {
        Finding finding = organization.method() == Method.INCLUSIVE
                ? new Finding(ScopeVerdict.COVERED, "", "The auditor tested its controls.")
                : ofItsOwn(organization.name());
        return Rows.row(
                "subservice-" + Names.slug(organization.name()),
                ScopeSubject.SUBSERVICE_ORGANIZATION,
                "assurance on the controls of " + organization.name(),
                method(organization) + finding.held(),
                finding.verdict(),
                finding.reason(),
                Citation.of(organization.page(), organization));
    }

    private Finding ofItsOwn(String name) {
        Optional<Provider> registered =
                providers.stream().filter(it -> Names.equal(it.name(), name)).findFirst();
        if (registered.isPresent()) {
            return held(registered.get());
        }
        return providers.stream()
                .filter(it -> Names.alike(it.name(), name))
                .findFirst()
                .map(like -> new Finding(
                        ScopeVerdict.TO_CONFIRM,
                        "",
                        "Its own report is wanted. Confirm whether it is %s, which is registered with us."
                                .formatted(like.name())))
                .orElseGet(() -> notHeld("It is not registered with us."));
    }

    private Finding held(Provider provider) {
        LocalDate start = reading.periodStart().value();
        LocalDate end = reading.periodEnd().value();
        if (provider.reports().isEmpty()) {
            return notHeld("It is registered with us, without an accepted report.");
        }
        if (start == null || end == null || end.isBefore(start)) {
            ReportPeriod newest = provider.reports().getLast();
            return new Finding(
                    ScopeVerdict.TO_CONFIRM,
                    holding(newest),
                    "This report states no period. Confirm that the other one speaks of the same time.");
        }
        ReportPeriod closest = provider.reports().stream()
                .max(Comparator.comparingInt(it -> it.percentOf(start, end)))
                .orElseThrow();
        int percent = closest.percentOf(start, end);
        if (percent < limits.periodOverlapPercent()) {
            return notHeld("The report that we hold covers %d %% of this period, %d %% are wanted."
                            .formatted(percent, limits.periodOverlapPercent()))
                    .holding(holding(closest));
        }
        boolean clean = closest.opinion().filter(Opinion.UNQUALIFIED::equals).isPresent();
        return new Finding(
                clean ? ScopeVerdict.COVERED : ScopeVerdict.TO_CONFIRM,
                holding(closest),
                clean
                        ? "We hold its own report, which covers %d %% of this period.".formatted(percent)
                        : "We hold its own report, but its opinion is not unqualified. Confirm that it is enough.");
    }

    private Finding notHeld(String why) {
        return switch (limits.withoutReport()) {
            case GAP -> new Finding(ScopeVerdict.GAP, "", "Its own report is wanted. " + why);
            case TO_CONFIRM ->
                new Finding(
                        ScopeVerdict.TO_CONFIRM,
                        "",
                        "Its own report is wanted. %s Confirm whether we hold one, or note the gap.".formatted(why));
        };
    }

    private static String holding(ReportPeriod held) {
        return "; we hold its report on %s to %s".formatted(held.start(), held.end());
    }

    private static String method(SubserviceOrganization organization) {
        return switch (organization.method()) {
            case INCLUSIVE -> "inclusive: tested in this report";
            case CARVE_OUT -> "carved out: not tested in this report";
            case null -> "the method was not found; taken as carved out";
        };
    }

    private record Finding(ScopeVerdict verdict, String held, String reason) {

        private Finding holding(String other) {
            return new Finding(verdict, other, reason);
        }
    }
}
