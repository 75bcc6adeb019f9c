package dev.vetted.screening.rules;

import dev.vetted.criteria.CriteriaCatalogue;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.screening.subject.Names;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Group E: does it speak of what we use, and concretely? */
final class ScopeRules {

    private static final CriteriaCatalogue CRITERIA = CriteriaCatalogue.edition2017();
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:\\.\\d+)?\\s?(?:%|percent|hours?|minutes?)");

    private final Facts facts;
    private final Reading reading;

    ScopeRules(Facts facts) {
        this.facts = facts;
        this.reading = facts.reading();
    }

    Map<String, Supplier<Finding>> all() {
        Map<String, Supplier<Finding>> rules = new LinkedHashMap<>();
        rules.put("SC-01", () -> new ScopeRowsJudged(facts).of(ScopeSubject.CATEGORY));
        rules.put("SC-02", this::everyCriterion);
        rules.put("SC-03", this::reasonsForLeavingOut);
        rules.put(
                "SC-04",
                () -> facts.soc2(() -> Finding.ask("Look what the boundary leaves out.")
                        .with(
                                "service we use",
                                facts.subject().engagement().use().serviceName())
                        .cite(Places.of(reading.systemName()))));
        rules.put("SC-05", () -> new ScopeRowsJudged(facts).of(ScopeSubject.REGION));
        rules.put("SC-06", this::realNames);
        rules.put("SC-07", this::topics);
        rules.put("SC-08", this::commitments);
        rules.put(
                "SC-09",
                () -> outside("Look for incidents in the news within the period.", reading.significantIncidents()));
        rules.put(
                "SC-10",
                () -> outside(
                        "Look for takeovers, migrations and relaunches within the period.",
                        reading.outline().significantChangesDisclosed()));
        rules.put("SC-11", this::shrank);
        return rules;
    }

    private Finding everyCriterion() {
        return facts.controls(controls -> {
            Set<CriterionId> missing = missing();
            if (facts.categories().isEmpty() || Facts.criteria(controls).isEmpty()) {
                return Finding.ask("Categories, or the criteria of the controls, were not found with certainty.");
            }
            return Finding.decide(
                            missing.isEmpty(),
                            "Every criterion in scope has a control, here or at a provider.",
                            "Criteria in scope have no control, neither here nor at a provider.")
                    .with("categories", facts.categories())
                    .with("without a control", missing)
                    .cite(Places.ofFacts(reading.categories()))
                    .cite(Places.around(controls));
        });
    }

    private Set<CriterionId> missing() {
        Set<CriterionId> missing = new TreeSet<>();
        facts.categories().forEach(category -> missing.addAll(CRITERIA.ids(category)));
        if (!facts.categories().isEmpty()) {
            missing.addAll(CRITERIA.ids(TrustServicesCategory.SECURITY));
        }
        missing.removeAll(Facts.criteria(reading.controls()));
        reading.subserviceControls().forEach(it -> missing.removeAll(it.criteria()));
        return missing;
    }

    private Finding reasonsForLeavingOut() {
        return facts.controls(
                controls -> !facts.categories().isEmpty() && missing().isEmpty()
                        ? Finding.notApplicable("Every criterion in scope has a control.")
                        : Finding.ask("Look which criteria are marked as not applicable, and why.")
                                .with("without a control", missing()));
    }

    /** Enough names prove that the description is about somebody; that few were found proves nothing. */
    private Finding realNames() {
        return facts.soc2(() -> {
            Set<String> names = new LinkedHashSet<>();
            List<Fact<String>> places = facts.known(reading.locations());
            List<SubserviceOrganization> providers = new Providers(facts).relied();
            facts.known(reading.systemName()).map(Names::key).ifPresent(names::add);
            facts.known(reading.serviceOrganization()).map(Names::key).ifPresent(names::add);
            providers.forEach(it -> names.add(Names.key(it.name())));
            places.forEach(it -> names.add(Names.key(it.value())));
            int least = facts.policy().content().namedThings();
            return (names.size() >= least
                            ? Finding.pass("The description names enough that is its own.")
                            : Finding.ask("Few names were found by reading. Look whether it could be anybody's."))
                    .with("names", names)
                    .with("at least", least)
                    .cite(Places.of(reading.systemName()))
                    .cite(Places.ofFacts(places))
                    .cite(Places.ofProviders(providers));
        });
    }

    private Finding topics() {
        return facts.soc2(() -> {
            List<String> found = new ArrayList<>();
            add(found, facts.known(reading.systemName()).isPresent(), "services");
            add(found, !reading.outline().serviceCommitments().isEmpty(), "commitments");
            add(found, facts.known(reading.significantIncidents()).isPresent(), "incidents");
            add(found, facts.isRead(Section.CONTROLS), "criteria and controls");
            add(found, facts.isRead(Section.USER_ENTITY_CONTROLS), "controls of user entities");
            add(found, facts.isRead(Section.SUBSERVICE_ORGANIZATIONS), "subservice organizations");
            add(found, reading.outline().significantChangesDisclosed().isFound(), "significant changes");
            return Finding.ask(
                            "Components and criteria left out are not read. Look for the topics that were not found.")
                    .with("found", found);
        });
    }

    private static void add(List<String> found, boolean there, String topic) {
        if (there) {
            found.add(topic);
        }
    }

    private Finding commitments() {
        return facts.soc2(() -> {
            List<Fact<String>> concrete = facts.known(reading.outline().serviceCommitments()).stream()
                    .filter(it -> FIGURE.matcher(it.value()).find())
                    .toList();
            return (concrete.isEmpty()
                            ? Finding.ask("No commitment with a figure was read with certainty. Look for one.")
                            : Finding.pass("A commitment gives a figure to hold the service to."))
                    .cite(Places.ofFacts(concrete.isEmpty() ? reading.outline().serviceCommitments() : concrete));
        });
    }

    private Finding outside(String question, Fact<Boolean> disclosed) {
        return facts.soc2(() -> Finding.ask(question)
                .with(
                        "the report discloses",
                        disclosed.asOptional().map(it -> it ? "yes" : "none").orElse("not found"))
                .cite(Places.of(disclosed)));
    }

    private Finding shrank() {
        return facts.sincePrior(prior -> {
            if (facts.categories().isEmpty() || prior.categories().isEmpty()) {
                return Finding.ask("The categories of this report or of the one before were not found with certainty.");
            }
            Set<TrustServicesCategory> dropped = EnumSet.copyOf(prior.categories());
            dropped.removeAll(facts.categories());
            List<String> sites = prior.known(prior.reading().locations()).stream()
                    .map(Fact::value)
                    .filter(site -> reading.locations().stream()
                            .noneMatch(it -> it.value() != null && Names.same(it.value(), site)))
                    .toList();
            boolean otherSystem = !facts.known(reading.systemName())
                    .flatMap(now -> prior.known(prior.reading().systemName()).map(then -> Names.same(now, then)))
                    .orElse(false);
            return shrunk(dropped, sites, otherSystem)
                    .with("categories dropped", dropped)
                    .with("sites no longer named", sites)
                    .cite(Places.ofFacts(reading.categories()))
                    .cite(Places.of(reading.systemName()));
        });
    }

    private static Finding shrunk(Set<TrustServicesCategory> dropped, List<String> sites, boolean otherSystem) {
        if (!dropped.isEmpty() || !sites.isEmpty()) {
            return Finding.fail("The report covers less than the one before. Ask why.");
        }
        return otherSystem
                ? Finding.ask("The system's name is not the same as in the report before. Look whether it shrank.")
                : Finding.pass("Categories, system and sites of the report before are covered again.");
    }
}
