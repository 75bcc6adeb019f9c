package dev.vetted.scoping.internal;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.scoping.RequiredAssurance;
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
 *
 * @param providers third parties of ours that the report may name as subservice organizations
 */
public record ScopeProposal(
        Engagement engagement,
        Reading reading,
        RequiredAssurance required,
        List<Provider> providers,
        ReviewPolicy policy,
        LocalDate today) {

    /** Several services of one engagement are named with this between them. */
    private static final String BETWEEN_SERVICES = ";";

    public ScopeProposal {
        providers = List.copyOf(providers);
    }

    /** All rows, in the order a reviewer goes through them. */
    public List<ScopeRow> rows() {
        FamilyNeeds needs = new FamilyNeeds(engagement.use(), required);
        List<ScopeRow> rows = new ArrayList<>();
        rows.add(name(
                "legal-entity", ScopeSubject.LEGAL_ENTITY, engagement.thirdPartyName(), reading.serviceOrganization()));
        services().forEach(it -> rows.add(name("service", ScopeSubject.SERVICE, it, reading.systemName())));
        rows.addAll(new ReportProposal(required, needs, reading, policy.report(), today).rows());
        Arrays.stream(TrustServicesCategory.values()).map(this::category).forEach(rows::add);
        rows.addAll(new FamilyRows(required, needs, reading).rows());
        rows.addAll(new ProcessingRows(engagement.use(), required, reading).rows());
        engagement.use().regions().stream().map(this::region).forEach(rows::add);
        rows.addAll(new SubserviceRows(reading, providers, policy.subservice()).rows());
        return Rows.numbered(rows);
    }

    private List<String> services() {
        return Arrays.stream(engagement.use().serviceName().split(BETWEEN_SERVICES))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static ScopeRow name(String id, ScopeSubject subject, String ours, Fact<String> theirs) {
        String named = theirs.value();
        boolean same = named != null && Names.same(ours, named);
        String reason = named == null
                ? "The report's name was not found."
                : same
                        ? "The report names it."
                        : "The names differ. Confirm that the report is about what we use, or note the gap.";
        return Rows.row(
                id,
                subject,
                ours,
                named == null ? Rows.NOT_READ : named,
                same ? ScopeVerdict.COVERED : ScopeVerdict.TO_CONFIRM,
                reason,
                Citation.of(theirs));
    }

    private ScopeRow category(TrustServicesCategory category) {
        CategoryAssurance assurance = CategoryAssurance.of(category, required, reading);
        Optional<RequiredAssurance.Category> need = required.of(category);
        return Rows.row(
                ScopeMapping.rowId(category),
                ScopeSubject.CATEGORY,
                Rows.words(category.name()) + need.map(it -> ": " + it.reason()).orElse(": not required by our use"),
                assurance.inWords(),
                need.isEmpty() ? ScopeVerdict.NOT_APPLICABLE : assurance.verdict(),
                need.isEmpty() ? "Our use does not require it." : assurance.reason(),
                assurance.citation());
    }

    private ScopeRow region(String region) {
        Optional<Fact<String>> named = reading.locations().stream()
                .filter(fact -> fact.value() != null && Names.same(region, fact.value()))
                .findFirst();
        return Rows.row(
                "region-" + Names.slug(region),
                ScopeSubject.REGION,
                region,
                named.map(Fact::value).orElse("not named among the sites that were read"),
                named.isPresent() ? ScopeVerdict.COVERED : ScopeVerdict.TO_CONFIRM,
                named.isPresent()
                        ? "The description names it."
                        : "Confirm in the description where our data is processed.",
                named.map(Citation::of).orElse(Citation.NONE));
    }
}
