package dev.vetted.screening.rules;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Group F, first part: how much rests on others whom the auditor did not test? */
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
                "SS-06", this::monitored,
                "SS-07", this::share,
                "SS-08", this::inclusive);
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
}
