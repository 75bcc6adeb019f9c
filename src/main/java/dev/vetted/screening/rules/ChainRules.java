package dev.vetted.screening.rules;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.SubserviceControl;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.screening.subject.HeldReport;
import dev.vetted.screening.subject.Names;
import dev.vetted.thirdparties.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Group F, second part: what else we hold of those on whom the report rests. */
final class ChainRules {

    private static final int HUNDRED = 100;

    private final Facts facts;
    private final Reading reading;
    private final Providers providers;

    ChainRules(Facts facts) {
        this.facts = facts;
        this.reading = facts.reading();
        this.providers = new Providers(facts);
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of("SS-04", this::ownReports, "SS-05", this::chain, "SS-09", this::concentration);
    }

    private Finding ownReports() {
        return providers.carvedOut(
                out -> Finding.ask("Each one carved out needs a report of its own over the same time.")
                        .with("wanted of", Providers.names(out))
                        .with(
                                "held of",
                                facts.subject().portfolio().providers().stream()
                                        .map(HeldReport::thirdParty)
                                        .toList())
                        .with("share of the period", facts.policy().subservice().periodOverlapPercent() + " %")
                        .cite(Places.ofProviders(out)));
    }

    private Finding chain() {
        return providers.carvedOut(out -> {
            List<SubserviceControl> expected = reading.subserviceControls().stream()
                    .filter(it -> !it.criteria().isEmpty())
                    .toList();
            List<SubserviceOrganization> unheld =
                    out.stream().filter(it -> held(it).isEmpty()).toList();
            if (!unheld.isEmpty() || expected.isEmpty()) {
                return Finding.ask(
                                "It cannot be compared: a provider's own report, or what is expected of it, is missing.")
                        .with("no report held of", Providers.names(unheld));
            }
            Set<CriterionId> open = new TreeSet<>();
            for (SubserviceOrganization provider : out) {
                Set<CriterionId> wanted = providers.controlsOf(provider).stream()
                        .flatMap(it -> it.criteria().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
                held(provider)
                        .forEach(it ->
                                wanted.removeAll(Facts.criteria(it.reading().controls())));
                open.addAll(wanted);
            }
            return Finding.decide(
                            open.isEmpty(),
                            "The providers' own reports cover the criteria expected of them.",
                            "The providers' own reports do not cover all criteria expected of them.")
                    .with("not covered", open)
                    .cite(Places.ofProviderControls(expected));
        });
    }

    private List<HeldReport> held(SubserviceOrganization provider) {
        return facts.subject().portfolio().providers().stream()
                .filter(it -> Names.same(it.thirdParty(), provider.name()))
                .filter(it -> overlaps(it.reading()))
                .toList();
    }

    /** Whether a report speaks of enough of the time that this one speaks of. */
    private boolean overlaps(Reading theirs) {
        Optional<LocalDate> start = facts.known(reading.periodStart());
        Optional<LocalDate> end = facts.known(reading.periodEnd());
        LocalDate first = theirs.periodStart().value();
        LocalDate last = theirs.periodEnd().value();
        if (start.isEmpty() || end.isEmpty() || first == null || last == null) {
            return false;
        }
        LocalDate from = first.isAfter(start.get()) ? first : start.get();
        LocalDate to = last.isBefore(end.get()) ? last : end.get();
        long common = ChronoUnit.DAYS.between(from, to) + 1;
        long whole = ChronoUnit.DAYS.between(start.get(), end.get()) + 1;
        return HUNDRED * common >= facts.policy().subservice().periodOverlapPercent() * whole;
    }

    private Finding concentration() {
        return providers.all(all -> {
            int least = facts.policy().subservice().concentration();
            int own = facts.subject()
                            .engagement()
                            .tier()
                            .filter(Tier.CRITICAL::equals)
                            .isPresent()
                    ? 1
                    : 0;
            List<SubserviceOrganization> many =
                    all.stream().filter(it -> uses(it) + own >= least).toList();
            return Finding.decide(
                            many.isEmpty(),
                            "No provider carries as many critical engagements of ours as is a concentration.",
                            "Several critical engagements of ours rest on the same provider.")
                    .with("concentration from", least + " critical engagements")
                    .with("providers", Providers.names(many))
                    .cite(Places.ofProviders(many.isEmpty() ? all : many));
        });
    }

    private int uses(SubserviceOrganization provider) {
        return facts.subject().portfolio().criticalUses().getOrDefault(Names.key(provider.name()), 0);
    }
}
