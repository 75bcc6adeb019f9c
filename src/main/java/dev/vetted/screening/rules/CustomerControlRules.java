package dev.vetted.screening.rules;

import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import dev.vetted.screening.subject.Shingles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Group J: what the report leaves to us. */
final class CustomerControlRules {

    private static final double SAME = 0.5;
    private static final Pattern CORE_DUTY =
            Pattern.compile("(?i)\\b(?:encrypt\\w*|patch\\w*|firewalls?|back(?:ing)? ?up\\w*"
                    + "|backups?|vulnerabilit\\w*|penetration|restor\\w*|hypervisor|data cent(?:er|re))\\b");

    private final Facts facts;

    CustomerControlRules(Facts facts) {
        this.facts = facts;
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "CU-01", this::mapped,
                "CU-02", this::toldApart,
                "CU-03", this::coreDuties,
                "CU-04", this::buried,
                "CU-05", this::changed);
    }

    private Finding mapped() {
        return listed(all -> Finding.ask("Each needs a control of ours with owner and evidence, or a reason why not.")
                .with("user entity controls", all.size())
                .cite(Places.ofUserControls(all)));
    }

    private Finding toldApart() {
        return listed(
                all -> Finding.ask("Look which of them commitments rest on, and which are mere duties of customers.")
                        .with("user entity controls", all.size())
                        .cite(Places.ofUserControls(all)));
    }

    private Finding coreDuties() {
        return listed(all -> {
            List<UserEntityControl> hints = all.stream()
                    .filter(it -> CORE_DUTY.matcher(it.text()).find())
                    .toList();
            return Finding.ask("Look whether one of them moves a core duty of the service to us.")
                    .with("by their words", hints.size())
                    .cite(Places.ofUserControls(hints));
        });
    }

    private Finding buried() {
        return facts.soc2(() -> facts.isRead(Section.USER_ENTITY_CONTROLS)
                        && !facts.reading().userEntityControls().isEmpty()
                ? Finding.notApplicable("The report has a list of controls for its users.")
                        .cite(Places.ofUserControls(facts.reading().userEntityControls()))
                : Finding.ask("No list of controls for users was found. Look for duties in the description."));
    }

    private Finding changed() {
        return listed(all -> facts.sincePrior(prior -> {
            List<UserEntityControl> before = prior.reading().userEntityControls();
            if (!prior.isRead(Section.USER_ENTITY_CONTROLS)) {
                return Finding.ask("The controls for users in the report before were not read.");
            }
            List<UserEntityControl> added =
                    all.stream().filter(it -> isNew(it, before)).toList();
            long gone = before.stream().filter(it -> isNew(it, all)).count();
            return Finding.decide(
                            added.isEmpty() && gone == 0,
                            "The list is that of the report before.",
                            "The list is not that of the report before: look at our controls again.")
                    .with("new", added.size())
                    .with("gone", gone)
                    .cite(Places.ofUserControls(added.isEmpty() ? all : added));
        }));
    }

    private static boolean isNew(UserEntityControl control, List<UserEntityControl> others) {
        Set<String> words = Shingles.distinct(control.text());
        return others.stream().noneMatch(it -> Shingles.likeness(Shingles.distinct(it.text()), words) >= SAME);
    }

    private Finding listed(Function<List<UserEntityControl>, Finding> judge) {
        return facts.soc2(() -> {
            List<UserEntityControl> all = facts.reading().userEntityControls();
            boolean unsure = all.stream().anyMatch(it -> !facts.holds(it, it.confidence()));
            return !facts.isRead(Section.USER_ENTITY_CONTROLS) || all.isEmpty() || unsure
                    ? Finding.ask("The controls for users were not read with certainty. Look whether there are any.")
                    : judge.apply(all);
        });
    }
}
