package dev.vetted.screening.rules;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Group D: what does the auditor conclude, and does management stand by it? */
final class OpinionRules {

    private final Facts facts;
    private final Reading reading;

    OpinionRules(Facts facts) {
        this.facts = facts;
        this.reading = facts.reading();
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "OP-01", this::opinion,
                "OP-02", this::qualifiedOnWhatWeUse,
                "OP-03", this::limbs,
                "OP-04",
                        () -> facts.soc2(() -> Finding.ask("The paragraphs of the auditor's report are not read one by"
                                        + " one. Look whether all that are required stand there.")
                                .cite(Places.of(reading.opinion()))),
                "OP-05", this::opinionFitsResults,
                "OP-06", this::emphasis,
                "OP-07", this::citations,
                "OP-08", this::assertion,
                "OP-09", this::assertionOnQualification);
    }

    private Finding opinion() {
        return given(known -> {
            boolean blocks = known == Opinion.ADVERSE || known == Opinion.DISCLAIMER;
            return known == Opinion.UNQUALIFIED
                    ? Finding.pass("The auditor does not qualify.")
                    : Finding.fail(blocks, "The opinion is %s.".formatted(words(known)));
        });
    }

    private Finding qualifiedOnWhatWeUse() {
        return given(known -> {
            if (known == Opinion.UNQUALIFIED) {
                return Finding.notApplicable("The opinion is not qualified.");
            }
            if (known != Opinion.QUALIFIED) {
                return Finding.fail(true, "The opinion is %s, which touches all that we use.".formatted(words(known)));
            }
            List<Fact<CriterionId>> named = facts.known(reading.opinionCriteria());
            if (named.isEmpty() || named.size() < reading.opinionCriteria().size()) {
                return Finding.ask("Which criteria the qualification touches was not found with certainty.");
            }
            List<CriterionId> touched = named.stream().map(Fact::value).toList();
            boolean leans = facts.leansOn(touched);
            return Finding.fail(
                            leans,
                            leans
                                    ? "The qualification touches criteria that we lean on."
                                    : "The qualification touches only criteria that we do not lean on.")
                    .with("criteria", touched)
                    .cite(Places.ofFacts(named));
        });
    }

    /** Only an opinion whose whole sentence was read shows its limbs. */
    private Finding limbs() {
        return given(known -> {
            String quote =
                    Optional.ofNullable(reading.opinion().quote()).orElse("").toLowerCase(Locale.ROOT);
            List<String> found = new ArrayList<>();
            if (quote.contains("description")) {
                found.add("description");
            }
            if (quote.contains("suitably designed") || quote.contains("design of")) {
                found.add("design");
            }
            if (quote.contains("operated effectively") || quote.contains("operating effectiveness")) {
                found.add("operation");
            }
            boolean two = facts.type().filter(DocumentType.SOC2_TYPE2::equals).isPresent();
            return (found.size() >= (two ? 3 : 2)
                            ? Finding.pass("The opinion speaks of all that it has to.")
                            : Finding.ask("The opinion was not read sentence by sentence. Look for all its items."))
                    .with("found", found);
        });
    }

    private Finding opinionFitsResults() {
        return given(known -> {
            if (known != Opinion.UNQUALIFIED) {
                return Finding.notApplicable("The opinion is not unqualified.");
            }
            return facts.tests(controls -> {
                int most = facts.policy().exceptions().onOneCriterion();
                Map<CriterionId, Integer> troubled = new TreeMap<>();
                controls.stream()
                        .filter(OpinionRules::isTroubled)
                        .forEach(it -> it.criteria().forEach(id -> troubled.merge(id, 1, Integer::sum)));
                List<CriterionId> many = troubled.entrySet().stream()
                        .filter(it -> it.getValue() >= most)
                        .map(Map.Entry::getKey)
                        .toList();
                List<Control> of = controls.stream()
                        .filter(OpinionRules::isTroubled)
                        .filter(it -> it.criteria().stream().anyMatch(many::contains))
                        .toList();
                return Finding.decide(
                                many.isEmpty(),
                                "No criterion has so many exceptions or non-occurrences that it stands against the opinion.",
                                "The opinion is unqualified, although criteria have many exceptions or non-occurrences.")
                        .with("criteria", many)
                        .with("many from", most)
                        .cite(Places.ofControls(of));
            });
        });
    }

    private static boolean isTroubled(Control control) {
        return control.result() == Result.EXCEPTION || control.result() == Result.NOT_TESTED_NO_OCCURRENCE;
    }

    private Finding emphasis() {
        Fact<Boolean> emphasis = reading.emphasisOfMatter();
        return facts.soc2(() -> facts.known(emphasis)
                .map(known -> Finding.decide(
                                !known,
                                "The auditor's report was read and has no such paragraph.",
                                "The auditor's report draws attention to a matter.")
                        .cite(Places.of(emphasis)))
                .orElse(Finding.ask("Whether the auditor's report has such a paragraph was not found.")));
    }

    private Finding citations() {
        List<Warning> stale = reading.warnings().stream()
                .filter(it -> it.kind() == Warning.Kind.STALE_CITATION)
                .toList();
        if (!stale.isEmpty()) {
            return Finding.fail("The report cites what was replaced.").cite(Places.ofWarnings(stale));
        }
        return facts.soc2(() -> facts.known(reading.criteriaEdition())
                .map(edition -> Finding.decide(
                                edition.contains("2017"),
                                "The criteria cited are those in force.",
                                "The criteria cited are those of another edition.")
                        .with("edition", edition)
                        .cite(Places.of(reading.criteriaEdition())))
                .orElse(Finding.ask("The edition of the criteria was not found with certainty.")));
    }

    private Finding assertion() {
        return facts.soc2(() -> {
            List<Warning> against = assertionWarnings();
            if (!facts.isRead(Reading.Section.ASSERTION)) {
                return Finding.ask("Management's assertion was not found and read.");
            }
            return Finding.ask(
                            against.isEmpty()
                                    ? "The assertion is there. Compare its items, and who gives it, with the opinion."
                                    : "The assertion is there and does not agree with the auditor's report. Compare.")
                    .with("differences", against.stream().map(Warning::message).toList())
                    .cite(Places.ofWarnings(against))
                    .cite(Places.ofParts(reading, EnumSet.of(PartKind.ASSERTION)));
        });
    }

    private Finding assertionOnQualification() {
        return given(known -> known == Opinion.UNQUALIFIED
                ? Finding.notApplicable("The opinion is not qualified.")
                : Finding.ask("Look whether the assertion speaks of what the auditor qualifies."));
    }

    private List<Warning> assertionWarnings() {
        return reading.warnings().stream()
                .filter(it -> it.kind() == Warning.Kind.INCONSISTENT)
                .filter(it -> it.message().contains("assertion"))
                .toList();
    }

    private Finding given(Function<Opinion, Finding> judge) {
        return facts.soc2(() -> facts.known(reading.opinion())
                .map(known -> judge.apply(known).with("opinion", known).cite(Places.of(reading.opinion())))
                .orElse(Finding.ask("The opinion was not found with certainty.")));
    }

    private static String words(Opinion opinion) {
        return opinion == Opinion.DISCLAIMER ? "disclaimed" : opinion.name().toLowerCase(Locale.ROOT);
    }
}
