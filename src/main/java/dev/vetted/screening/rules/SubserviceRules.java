package dev.vetted.screening.rules;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Group F: how much rests on others whom the auditor did not test? */
final class SubserviceRules {

    private static final Set<String> MONITORING = Set.of("CC9.2", "CC4.1");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:sub-?service|vendors?|suppliers?|third[- ]part(?:y|ies)|providers?|subcontractors?)\\b");
    private static final int HUNDRED = 100;

    private final Facts facts;
    private final Reading reading;
    private final Providers providers;

    SubserviceRules(Facts facts) {
        this.facts = facts;
        this.reading = facts.reading();
        this.providers = new Providers(facts);
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "SS-01", this::named,
                "SS-02", this::method,
                "SS-03", this::expectedControls,
                "SS-04", this::ownReports,
                "SS-05", this::chain,
                "SS-06", this::monitored,
                "SS-07", this::share,
                "SS-08", this::inclusive,
                "SS-09", this::concentration);
    }

    private Finding named() {
        return facts.soc2(
                () -> Finding.ask("Compare the providers named with the third party's list of sub-processors.")
                        .with("named", Providers.names(reading.subserviceOrganizations()))
                        .cite(Places.ofProviders(reading.subserviceOrganizations())));
    }

    private Finding method() {
        return providers.all(all -> {
            List<SubserviceOrganization> unstated =
                    all.stream().filter(it -> it.method() == null).toList();
            return Finding.decide(
                            unstated.isEmpty(),
                            "The method is stated for each.",
                            "The method is not stated for each; these are taken as carved out.")
                    .with("not stated for", Providers.names(unstated))
                    .cite(Places.ofProviders(unstated.isEmpty() ? all : unstated));
        });
    }

    private Finding expectedControls() {
        return providers.carvedOut(out -> {
            if (!facts.isRead(Section.SUBSERVICE_CONTROLS)) {
                return Finding.ask("Controls expected of providers were not found. Look for them in the description.");
            }
            List<SubserviceOrganization> without = out.stream()
                    .filter(it -> providers.controlsOf(it).isEmpty())
                    .toList();
            if (!without.isEmpty() && providers.hasControlsOfNobody()) {
                return Finding.ask("Of which provider some controls are expected was not told. Look it up.")
                        .with("nothing told of", Providers.names(without))
                        .cite(Places.ofProviderControls(reading.subserviceControls()));
            }
            return Finding.decide(
                            without.isEmpty(),
                            "The report says what it expects of each one carved out.",
                            "The report does not say what it expects of each one carved out.")
                    .with("nothing expected of", Providers.names(without))
                    .cite(Places.ofProviders(without))
                    .cite(Places.ofProviderControls(reading.subserviceControls()));
        });
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

    private Finding monitored() {
        return facts.tests(controls -> {
            List<Control> monitoring = controls.stream()
                    .filter(it -> it.criteria().stream().map(CriterionId::value).anyMatch(MONITORING::contains))
                    .filter(it -> OTHERS.matcher(it.text()).find())
                    .toList();
            List<Control> passed = monitoring.stream()
                    .filter(it -> it.result() == Result.NO_EXCEPTION)
                    .toList();
            if (monitoring.isEmpty()) {
                return Finding.ask("No control under CC9.2 or CC4.1 was told to watch providers. Look for one.");
            }
            return Finding.decide(
                            !passed.isEmpty(),
                            "A control that watches providers was tested and passed.",
                            "No control that watches providers was tested and passed.")
                    .with("controls", Facts.ids(monitoring))
                    .cite(Places.ofControls(passed.isEmpty() ? monitoring : passed));
        });
    }

    private Finding share() {
        return providers.all(all -> facts.controls(controls -> {
            boolean out = all.stream().anyMatch(it -> it.method() != Method.INCLUSIVE);
            if (out && !facts.isRead(Section.SUBSERVICE_CONTROLS)) {
                return Finding.ask("Controls expected of providers were not read, so their share cannot be told.");
            }
            Set<CriterionId> own = Facts.criteria(controls.stream()
                    .filter(it -> it.result() != Result.CARVED_OUT)
                    .toList());
            Set<CriterionId> theirs = new TreeSet<>(Facts.criteria(facts.with(Result.CARVED_OUT)));
            reading.subserviceControls().forEach(it -> theirs.addAll(it.criteria()));
            theirs.removeAll(own);
            int criteria = own.size() + theirs.size();
            int most = facts.policy().subservice().carvedOutPercent();
            if (criteria == 0) {
                return Finding.ask("The criteria of the controls were not read.");
            }
            return Finding.decide(
                            HUNDRED * theirs.size() <= most * criteria,
                            "Most criteria are met by controls that were examined here.",
                            "Too many criteria are met by carved-out providers alone.")
                    .with("met by providers alone", theirs)
                    .with("share", "%d of %d".formatted(theirs.size(), criteria))
                    .with("most", most + " %")
                    .cite(Places.around(controls))
                    .cite(Places.ofProviderControls(reading.subserviceControls()));
        }));
    }

    private Finding inclusive() {
        return providers.all(all -> {
            List<SubserviceOrganization> in =
                    all.stream().filter(it -> it.method() == Method.INCLUSIVE).toList();
            return in.isEmpty()
                    ? Finding.notApplicable("None is reported with the inclusive method.")
                    : Finding.ask("Look for the provider's own assertion and for tests of its controls.")
                            .with("inclusive", Providers.names(in))
                            .cite(Places.ofProviders(in));
        });
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
