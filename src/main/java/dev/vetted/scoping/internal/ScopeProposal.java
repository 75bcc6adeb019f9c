package dev.vetted.scoping.internal;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.Engagement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The proposed mapping of one use against one confirmed reading. A fact that was not found gives "to confirm", never
 * "covered"; a name that differs asks, it does not count against the report.
 */
public record ScopeProposal(Engagement engagement, Reading reading, ReviewPolicy policy, LocalDate today) {

    /** All rows, in the order a reviewer goes through them. */
    public List<ScopeRow> rows() {
        List<ScopeRow> rows = new ArrayList<>();
        rows.add(name(
                "legal-entity", ScopeSubject.LEGAL_ENTITY, engagement.thirdPartyName(), reading.serviceOrganization()));
        rows.add(name("service", ScopeSubject.SERVICE, engagement.use().serviceName(), reading.systemName()));
        rows.addAll(new ReportProposal(engagement.tier(), reading, policy.report(), today).rows());
        Arrays.stream(TrustServicesCategory.values()).map(this::category).forEach(rows::add);
        engagement.use().regions().stream().map(this::region).forEach(rows::add);
        rows.addAll(subserviceOrganizations());
        return Rows.numbered(rows);
    }

    private static ScopeRow name(String id, ScopeSubject subject, String ours, Fact<String> theirs) {
        if (theirs.value() == null) {
            return row(
                    id,
                    subject,
                    ours,
                    Rows.NOT_READ,
                    ScopeVerdict.TO_CONFIRM,
                    "The report's name was not found.",
                    theirs);
        }
        boolean same = Rows.sameName(ours, theirs.value());
        return row(
                id,
                subject,
                ours,
                theirs.value(),
                same ? ScopeVerdict.COVERED : ScopeVerdict.TO_CONFIRM,
                same
                        ? "The report names it."
                        : "The names differ. Confirm that the report is about what we use, or note the gap.",
                theirs);
    }

    private ScopeRow category(TrustServicesCategory category) {
        Optional<String> need = CategoryNeeds.need(category, engagement.use());
        Optional<Fact<TrustServicesCategory>> covered = reading.categories().stream()
                .filter(fact -> fact.value() == category)
                .findFirst();
        String coveredText = covered.isPresent()
                ? "in the opinion's scope"
                : reading.categories().isEmpty() ? Rows.NOT_READ : "not in the opinion's scope";
        return new ScopeRow(
                ScopeMapping.rowId(category),
                ScopeSubject.CATEGORY,
                Rows.words(category.name()) + need.map(it -> ": " + it).orElse(": not required by our use"),
                coveredText,
                verdict(category, need, covered),
                verdict(category, need, covered),
                reason(category, need, covered),
                covered.map(Fact::page),
                covered.map(Fact::quote));
    }

    private ScopeVerdict verdict(
            TrustServicesCategory category, Optional<String> need, Optional<Fact<TrustServicesCategory>> covered) {
        if (need.isEmpty()) {
            return ScopeVerdict.NOT_APPLICABLE;
        }
        if (covered.isPresent()) {
            return ScopeVerdict.COVERED;
        }
        boolean otherEvidenceCounts = category == TrustServicesCategory.PRIVACY;
        return reading.categories().isEmpty() || otherEvidenceCounts ? ScopeVerdict.TO_CONFIRM : ScopeVerdict.GAP;
    }

    private String reason(
            TrustServicesCategory category, Optional<String> need, Optional<Fact<TrustServicesCategory>> covered) {
        if (need.isEmpty()) {
            return "Our use does not require it.";
        }
        if (covered.isPresent()) {
            return "The opinion covers it.";
        }
        if (reading.categories().isEmpty()) {
            return "The categories of the opinion were not found. Look them up in the auditor's report.";
        }
        return category == TrustServicesCategory.PRIVACY
                ? "Not covered. Confirm whether other evidence stands in: a data processing agreement, an ISO 27701"
                        + " certificate, or confidentiality for a mere processor."
                : "Required and not covered.";
    }

    private ScopeRow region(String region) {
        Optional<Fact<String>> named = reading.locations().stream()
                .filter(fact -> fact.value() != null && Rows.sameName(region, fact.value()))
                .findFirst();
        return new ScopeRow(
                "region-" + Rows.slug(region),
                ScopeSubject.REGION,
                region,
                named.map(Fact::value).orElse("not named among the sites that were read"),
                named.isPresent() ? ScopeVerdict.COVERED : ScopeVerdict.TO_CONFIRM,
                named.isPresent() ? ScopeVerdict.COVERED : ScopeVerdict.TO_CONFIRM,
                named.isPresent()
                        ? "The description names it."
                        : "Confirm in the description where our data is processed.",
                named.map(Fact::page),
                named.map(Fact::quote));
    }

    private List<ScopeRow> subserviceOrganizations() {
        if (reading.subserviceOrganizations().isEmpty()) {
            boolean read = reading.status(Reading.Section.SUBSERVICE_ORGANIZATIONS) == Reading.Status.READ;
            return List.of(row(
                    "subservice-organizations",
                    ScopeSubject.SUBSERVICE_ORGANIZATION,
                    "controls of providers the service rests on",
                    read ? "the report states none" : Rows.NOT_READ,
                    ScopeVerdict.TO_CONFIRM,
                    read
                            ? "Confirm that the service rests on no provider."
                            : "Look up the subservice organizations in the description.",
                    Fact.notFound()));
        }
        List<ScopeRow> rows = new ArrayList<>();
        for (Reading.SubserviceOrganization organization : reading.subserviceOrganizations()) {
            boolean inclusive = organization.method() == Reading.Method.INCLUSIVE;
            rows.add(new ScopeRow(
                    "subservice-" + Rows.slug(organization.name()),
                    ScopeSubject.SUBSERVICE_ORGANIZATION,
                    "assurance on the controls of " + organization.name(),
                    method(organization),
                    inclusive ? ScopeVerdict.COVERED : ScopeVerdict.TO_CONFIRM,
                    inclusive ? ScopeVerdict.COVERED : ScopeVerdict.TO_CONFIRM,
                    inclusive
                            ? "The auditor tested its controls."
                            : "Its own report is wanted. Confirm whether we hold one, or note the gap.",
                    Optional.of(organization.page()),
                    organization.words()));
        }
        return rows;
    }

    private static String method(Reading.SubserviceOrganization organization) {
        return switch (organization.method()) {
            case INCLUSIVE -> "inclusive: tested in this report";
            case CARVE_OUT -> "carved out: not tested in this report";
            case null -> "the method was not found; taken as carved out";
        };
    }

    private static ScopeRow row(
            String id,
            ScopeSubject subject,
            String required,
            String covered,
            ScopeVerdict verdict,
            String reason,
            Fact<?> source) {
        return Rows.row(id, subject, required, covered, verdict, reason, source);
    }
}
