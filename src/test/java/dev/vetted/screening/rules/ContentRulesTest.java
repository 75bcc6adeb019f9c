package dev.vetted.screening.rules;

import static dev.vetted.screening.rules.RuleCase.fails;
import static dev.vetted.screening.rules.RuleCase.idle;
import static dev.vetted.screening.rules.RuleCase.open;
import static dev.vetted.screening.rules.RuleCase.passes;
import static dev.vetted.screening.rules.SubjectBuilder.END;
import static dev.vetted.screening.rules.SubjectBuilder.control;
import static dev.vetted.screening.rules.SubjectBuilder.fact;
import static dev.vetted.screening.rules.SubjectBuilder.provider;
import static dev.vetted.screening.rules.SubjectBuilder.providerControl;
import static dev.vetted.screening.rules.SubjectBuilder.unsure;

import dev.vetted.criteria.CriteriaCatalogue;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.screening.subject.HeldReport;
import dev.vetted.screening.subject.OtherReport;
import dev.vetted.screening.subject.Portfolio;
import dev.vetted.screening.subject.TextFingerprint;
import dev.vetted.thirdparties.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups E to H: scope, providers, controls and tests. */
class ContentRulesTest {

    private static final String GANTRY = "Gantry Cloud, Inc.";

    @ParameterizedTest
    @MethodSource({"scope", "providers", "controls", "tests", "samples"})
    void eachRuleSaysWhatItsTableSays(RuleCase row) {
        row.check();
    }

    static Stream<RuleCase> scope() {
        return Stream.of(
                passes("SC-01", "all covered", it -> {}),
                fails(
                        "SC-01",
                        "one is a gap",
                        it -> it.rows.add(
                                SubjectBuilder.row("category-PRIVACY", ScopeSubject.CATEGORY, ScopeVerdict.GAP))),
                open(
                        "SC-01",
                        "one is open",
                        it -> it.rows.add(SubjectBuilder.row(
                                "category-PRIVACY", ScopeSubject.CATEGORY, ScopeVerdict.TO_CONFIRM))),
                passes("SC-02", "all have controls", it -> {}),
                fails("SC-02", "one has none", without("CC6.5")),
                passes("SC-02", "one only at a provider", without("CC6.4")),
                open("SC-02", "controls not read", it -> it.status.put(Section.CONTROLS, Status.NOT_FOUND)),
                idle("SC-03", "none left out", it -> {}),
                open("SC-03", "one left out", without("CC6.5")),
                open("SC-04", "asks always", it -> {}),
                passes("SC-05", "covered", it -> {}),
                fails("SC-05", "a gap", it -> it.scope(ScopeSubject.REGION, ScopeVerdict.GAP)),
                idle("SC-05", "no region agreed", it -> it.rows.removeIf(row -> row.subject() == ScopeSubject.REGION)),
                open("SC-06", "few names", it -> {}),
                passes(
                        "SC-06",
                        "ten names",
                        it -> IntStream.range(0, 7).forEach(i -> it.locations.add(fact("Site " + i)))),
                open(
                        "SC-06",
                        "nine names",
                        it -> IntStream.range(0, 5).forEach(i -> it.locations.add(fact("Site " + i)))),
                open("SC-07", "asks always", it -> {}),
                passes("SC-08", "a figure", it -> {}),
                open("SC-08", "a figure read without certainty", it -> it.commitments = List.of(unsure("99.9 %"))),
                open("SC-08", "no figure", it -> it.commitments = List.of(fact("It is mostly there."))),
                open("SC-09", "asks always", it -> {}),
                open("SC-10", "asks always", it -> {}),
                passes("SC-11", "as before", it -> {}),
                fails("SC-11", "a category less", it -> it.categories.removeLast()),
                fails("SC-11", "a site less", it -> it.locations.removeLast()),
                open("SC-11", "another name of the system", it -> it.system = fact("Wexcombe Two")),
                open("SC-11", "nothing before", it -> it.earlier.clear()));
    }

    static Stream<RuleCase> providers() {
        return Stream.of(
                open("SS-01", "asks always", it -> {}),
                passes("SS-02", "stated", it -> {}),
                fails("SS-02", "not stated", it -> it.providers.add(provider("Birch Mail, LLC", null))),
                open("SS-02", "none read", it -> it.providers.clear()),
                passes("SS-03", "each has some", it -> {}),
                fails("SS-03", "one has none", it -> it.providers.add(provider("Birch Mail, LLC", Method.CARVE_OUT))),
                idle("SS-03", "inclusive", inclusive()),
                open("SS-03", "not read", it -> it.status.put(Section.SUBSERVICE_CONTROLS, Status.NOT_FOUND)),
                open("SS-04", "asks always", it -> {}),
                open("SS-05", "no report of theirs", it -> {}),
                passes("SS-05", "their report covers it", held("CC6.4")),
                fails("SS-05", "their report does not", held("CC6.5")),
                open(
                        "SS-05",
                        "their report on less than half of the time",
                        held("CC6.4").andThen(it -> {
                            it.start = fact(END.minusYears(3));
                        })),
                passes("SS-06", "tested and passed", it -> {}),
                fails("SS-06", "not passed", vendors(Result.EXCEPTION)),
                open("SS-06", "none told", without("CC9.2")),
                passes("SS-07", "none alone", it -> {}),
                passes("SS-07", "10 of 36", providersOnly(10)),
                fails("SS-07", "11 of 36", providersOnly(11)),
                idle("SS-08", "none inclusive", it -> {}),
                open("SS-08", "inclusive", inclusive()),
                passes("SS-09", "two critical", critical(2, Tier.HIGH)),
                fails("SS-09", RuleSeverity.INFO, "three critical", critical(3, Tier.HIGH)),
                fails("SS-09", "two and this one", critical(2, Tier.CRITICAL)));
    }

    static Stream<RuleCase> controls() {
        return Stream.of(
                passes("CO-01", "two each", it -> {}),
                fails(
                        "CO-01",
                        "one",
                        it -> it.controls.removeIf(control -> control.id().equals("CC6.5-a"))),
                passes("CO-01", "ten criteria", carrying(10)),
                fails("CO-01", "eleven criteria", carrying(11)),
                open("CO-02", "asks always", it -> {}),
                open("CO-03", "asks always", it -> {}),
                open("CO-04", "some not told", it -> {}),
                passes("CO-05", "independent", it -> {}),
                fails("CO-05", "not passed", result("P-1", Result.NOT_TESTED_OTHER)),
                open(
                        "CO-05",
                        "none",
                        it -> it.controls.removeIf(control -> control.id().equals("P-1"))),
                open("CO-06", "asks always", it -> {}),
                passes("CO-07", "as before", it -> {}),
                fails(
                        "CO-07",
                        "one gone",
                        it -> it.controls.removeIf(control -> control.id().equals("V-1"))),
                fails("CO-07", "less often", it -> {
                    it.controls.removeIf(control -> control.id().equals("V-1"));
                    it.add(
                            "V-1",
                            "CC9.2",
                            "Management assesses the reports of each vendor annually.",
                            "Read.",
                            Result.NO_EXCEPTION);
                }),
                open("CO-07", "nothing before", it -> it.earlier.clear()),
                open("CO-08", "none to compare", it -> {}),
                fails("CO-08", "the same text", it -> other(it, SubjectBuilder.sound())),
                passes("CO-08", "another text", it -> other(it, rewritten())));
    }

    static Stream<RuleCase> tests() {
        return Stream.of(
                passes("TE-01", "all tested", it -> {}),
                fails(
                        "TE-01",
                        "a result without a test",
                        it -> it.add("N", "CC6.1", "Doors.", "", Result.NO_EXCEPTION)),
                fails("TE-01", "not tested", it -> it.add("N", "CC6.1", "Doors.", "", Result.NOT_TESTED_OTHER)),
                open("TE-01", "result not told", it -> it.add("N", "CC6.1", "Doors.", "Inspected doors.", null)),
                open("TE-01", "of Type 1", it -> it.type = fact(DocumentType.SOC2_TYPE1)),
                passes("TE-02", "inspected", it -> {}),
                fails(
                        "TE-02",
                        "inquiry alone",
                        it -> it.add("N", "CC6.1", "Doors.", "Inquired of staff.", Result.NO_EXCEPTION)),
                open("TE-02", "not told", it -> it.add("N", "CC6.1", "Doors.", "Done.", Result.NO_EXCEPTION)),
                passes("TE-03", "30 of 104", same(30)),
                fails("TE-03", "33 of 107", same(33)),
                open("TE-04", "asks always", it -> {}),
                open("TE-10", "asks always", it -> {}),
                passes("TE-11", "told", it -> {}),
                open(
                        "TE-11",
                        "not told",
                        it -> it.controls.removeIf(control -> control.id().equals("V-1"))));
    }

    static Stream<RuleCase> samples() {
        return Stream.of(
                passes("TE-05", "25 each", it -> {}),
                passes("TE-05", "10 on a key control", sampled("CC6.2", "a sample of 10 leavers")),
                fails("TE-05", "9 on a key control", sampled("CC6.2", "a sample of nine (9) leavers")),
                passes("TE-05", "5 on another", sampled("CC1.4", "a sample of five hires")),
                fails("TE-05", "4 on another", sampled("CC1.4", "4 selected hires")),
                fails("TE-05", "not stated", sampled("CC1.4", "a sample of hires")),
                passes("TE-06", "two quarters", it -> {}),
                fails("TE-06", "one quarter", periodic("Inspected the review of one quarter.")),
                passes("TE-06", "each quarter", periodic("Inspected the review of each quarter.")),
                open("TE-06", "not stated", periodic("Inspected evidence.")),
                passes("TE-07", "18 of 92", silent(18, "CC1.1")),
                fails("TE-07", RuleSeverity.MEDIUM, "19 of 93", silent(19, "CC1.1")),
                fails("TE-07", RuleSeverity.HIGH, "key controls", silent(19, "CC7.4")),
                idle("TE-08", "all occurred", it -> {}),
                open("TE-08", "one did not", silent(1, "CC7.4")),
                fails("TE-09", RuleSeverity.LOW, "no exception", it -> {}),
                fails("TE-09", RuleSeverity.MEDIUM, "no exception and much silence", silent(19, "CC7.4")),
                passes("TE-09", "one exception", result("V-1", Result.EXCEPTION)),
                open("TE-09", "tests not read", it -> it.status.put(Section.TESTS, Status.NOT_FOUND)));
    }

    private static Consumer<SubjectBuilder> without(String criterion) {
        return it ->
                it.controls.removeIf(control -> control.criteria().toString().equals("[" + criterion + "]"));
    }

    private static Consumer<SubjectBuilder> inclusive() {
        return it -> {
            it.providers.clear();
            it.providers.add(provider(GANTRY, Method.INCLUSIVE));
        };
    }

    private static Consumer<SubjectBuilder> held(String criterion) {
        return it -> {
            SubjectBuilder theirs = new SubjectBuilder();
            theirs.controls.removeIf(control -> !control.criteria().toString().contains(criterion));
            it.portfolio =
                    new Portfolio(List.of(), List.of(new HeldReport("Gantry Cloud LLC", theirs.reading())), Map.of());
        };
    }

    private static Consumer<SubjectBuilder> critical(int others, Tier own) {
        return it -> {
            it.tier = Optional.of(own);
            it.portfolio = new Portfolio(List.of(), List.of(), Map.of("gantry cloud", others));
        };
    }

    private static Consumer<SubjectBuilder> result(String id, Result result) {
        return it -> it.controls.replaceAll(control -> control.id().equals(id)
                ? control(
                        id,
                        control.criteria().getFirst().value(),
                        control.text(),
                        control.tests().getFirst(),
                        result)
                : control);
    }

    private static Consumer<SubjectBuilder> vendors(Result result) {
        return result("CC9.2-a", result).andThen(result("CC9.2-b", result)).andThen(result("V-1", result));
    }

    /** So many of the 36 criteria in scope are met at the provider only. */
    private static Consumer<SubjectBuilder> providersOnly(int criteria) {
        return it -> CriteriaCatalogue.edition2017().ids(TrustServicesCategory.SECURITY).stream()
                .limit(criteria)
                .forEach(id -> {
                    without(id.value()).accept(it);
                    it.providerControls.add(providerControl(GANTRY, id.value()));
                });
    }

    private static Consumer<SubjectBuilder> carrying(int criteria) {
        return it -> {
            Control one = it.controls.getFirst();
            it.controls.add(new Control(
                    "BIG",
                    List.copyOf(CriteriaCatalogue.edition2017().ids()).subList(0, criteria),
                    "Everything.",
                    one.tests(),
                    one.result(),
                    40,
                    "Everything.",
                    Basis.CONTROL_IN_TABLE));
        };
    }

    private static void other(SubjectBuilder it, SubjectBuilder theirs) {
        it.portfolio = new Portfolio(
                List.of(new OtherReport("Marlowe Bureau", TextFingerprint.of(theirs.reading()))), List.of(), Map.of());
    }

    private static SubjectBuilder rewritten() {
        SubjectBuilder other = SubjectBuilder.sound();
        other.controls.replaceAll(control -> control(
                control.id(),
                control.criteria().getFirst().value(),
                new StringBuilder(control.text()).reverse().toString(),
                new StringBuilder(control.tests().getFirst()).reverse().toString(),
                control.result()));
        return other;
    }

    /** The sound report has 74 tests. */
    private static Consumer<SubjectBuilder> same(int times) {
        return it -> IntStream.range(0, times)
                .forEach(i -> it.add("D-" + i, "CC6.1", "Doors.", "Inspected door " + i + ".", Result.NO_EXCEPTION));
    }

    private static Consumer<SubjectBuilder> sampled(String criterion, String sample) {
        return it ->
                it.add("N", criterion, "People are looked after.", "Inspected " + sample + ".", Result.NO_EXCEPTION);
    }

    private static Consumer<SubjectBuilder> periodic(String test) {
        return it -> it.add("N", "CC6.3", "Access is reviewed quarterly.", test, Result.NO_EXCEPTION);
    }

    private static Consumer<SubjectBuilder> silent(int times, String criterion) {
        return it -> IntStream.range(0, times)
                .forEach(i -> it.add("S-" + i, criterion, "Rare " + i, "", Result.NOT_TESTED_NO_OCCURRENCE));
    }
}
