package dev.vetted.screening.rules;

import static dev.vetted.screening.rules.RuleCase.fails;
import static dev.vetted.screening.rules.RuleCase.idle;
import static dev.vetted.screening.rules.RuleCase.open;
import static dev.vetted.screening.rules.RuleCase.passes;
import static dev.vetted.screening.rules.SubjectBuilder.END;
import static dev.vetted.screening.rules.SubjectBuilder.START;
import static dev.vetted.screening.rules.SubjectBuilder.control;
import static dev.vetted.screening.rules.SubjectBuilder.fact;
import static dev.vetted.screening.rules.SubjectBuilder.unsure;
import static dev.vetted.screening.rules.SubjectBuilder.warning;

import dev.vetted.criteria.CriterionId;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.reports.reading.ReportOutline.PrintedDate;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.screening.subject.CheckedFacts;
import dev.vetted.thirdparties.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups A to D: the document, its auditor, its period and its opinion. */
class ReportRulesTest {

    private static final String OTHER_PERIOD = "Another period stands here than in the auditor's report.";

    @ParameterizedTest
    @MethodSource({"identity", "auditor", "period", "history", "opinion"})
    void eachRuleSaysWhatItsTableSays(RuleCase row) {
        row.check();
    }

    static Stream<RuleCase> identity() {
        return Stream.of(
                passes("ID-01", "of Type 2", it -> {}),
                passes("ID-01", "of Type 1", typeOne(END)),
                fails("ID-01", "SOC 3", it -> it.type = fact(DocumentType.SOC3)),
                open("ID-01", "read without certainty", it -> it.type = unsure(DocumentType.SOC2_TYPE2)),
                passes("ID-01", "compared by a person", it -> {
                    it.type = unsure(DocumentType.SOC2_TYPE2);
                    it.checked = new CheckedFacts(Set.of(it.type));
                }),
                passes("ID-02", "of Type 2", it -> {}),
                open("ID-02", "no period", it -> it.end = Fact.notFound()),
                fails("ID-02", "of Type 1 for tier high", typeOne(END)),
                fails("ID-02", "of Type 1 without a tier", typeOne(END).andThen(it -> it.tier = Optional.empty())),
                passes(
                        "ID-02",
                        "of Type 1 for tier medium",
                        typeOne(END).andThen(it -> it.tier = Optional.of(Tier.MEDIUM))),
                passes("ID-03", "all read", it -> {}),
                open("ID-03", "tests unreadable", it -> it.status.put(Section.TESTS, Status.UNREADABLE)),
                open("ID-03", "assertion not found", it -> it.status.put(Section.ASSERTION, Status.NOT_FOUND)),
                fails("ID-03", "SOC 3", it -> it.type = fact(DocumentType.SOC3)),
                passes("ID-04", "same name", it -> {}),
                fails("ID-04", "a person says gap", it -> it.scope(ScopeSubject.LEGAL_ENTITY, ScopeVerdict.GAP)),
                open("ID-04", "still open", it -> it.scope(ScopeSubject.LEGAL_ENTITY, ScopeVerdict.TO_CONFIRM)),
                fails("ID-05", "a person says gap", it -> it.scope(ScopeSubject.SERVICE, ScopeVerdict.GAP)),
                idle("ID-05", "does not matter", it -> it.scope(ScopeSubject.SERVICE, ScopeVerdict.NOT_APPLICABLE)),
                passes("ID-06", "none", it -> {}),
                fails("ID-06", "a placeholder", it -> it.warnings.add(warning(Kind.PLACEHOLDER, "Left."))),
                open("ID-06", "a page unread", it -> it.unreadable = List.of(fact(9))),
                open("ID-07", "asks always", it -> {}),
                open("ID-08", "asks always", it -> {}),
                passes("ID-09", "restricted", it -> {}),
                fails("ID-09", "general", it -> it.restrictedUse = fact(false)),
                open("ID-09", "not found", it -> it.restrictedUse = Fact.notFound()),
                passes("ID-10", "full", it -> {}),
                passes("ID-10", "2 of 55 pages unread", it -> it.unreadable = List.of(fact(9), fact(10))),
                fails("ID-10", "3 of 55 pages unread", it -> it.unreadable = List.of(fact(9), fact(10), fact(11))),
                fails("ID-10", "opinion unread", it -> it.status.put(Section.AUDITORS_REPORT, Status.UNREADABLE)),
                fails("ID-10", "no text", it -> it.textLayer = fact(TextLayer.NONE)));
    }

    static Stream<RuleCase> auditor() {
        return Stream.of(
                passes("AU-01", "both", it -> {}),
                open("AU-01", "no date", it -> it.reportDate = Fact.notFound()),
                open("AU-01", "firm uncertain", it -> it.auditor = unsure("Tarrow & Lisle LLP")),
                open("AU-02", "asks always", it -> {}),
                open("AU-03", "asks always", it -> {}),
                passes("AU-06", "same firm", it -> {}),
                passes(
                        "AU-06",
                        "same firm, other form",
                        it -> it.auditor = fact("TARROW & LISLE, L.L.P.".replace(".", ""))),
                fails("AU-06", "another firm", it -> it.auditor = fact("Mossbank CPAs, PC")),
                open("AU-06", "nothing before", it -> it.earlier.clear()),
                open("AU-09", "asks always", it -> {}),
                fails("AU-10", RuleSeverity.BLOCKER, "the day before the end", dated(END.minusDays(1))),
                fails("AU-10", RuleSeverity.BLOCKER, "the day of the end", dated(END)),
                fails("AU-10", RuleSeverity.LOW, "the day after", dated(END.plusDays(1))),
                fails("AU-10", RuleSeverity.LOW, "after 6 days", dated(END.plusDays(6))),
                passes("AU-10", "after 7 days", dated(END.plusDays(7))),
                passes("AU-10", "after 120 days", dated(END.plusDays(120))),
                fails("AU-10", RuleSeverity.LOW, "after 121 days", dated(END.plusDays(121))),
                open("AU-10", "no date", it -> it.reportDate = Fact.notFound()));
    }

    static Stream<RuleCase> period() {
        return Stream.of(
                passes("PE-01", "6 months to the day", period(LocalDate.of(2026, 4, 1))),
                fails("PE-01", RuleSeverity.MEDIUM, "a day less", period(LocalDate.of(2026, 4, 2))),
                passes("PE-01", "a day more", period(LocalDate.of(2026, 3, 31))),
                fails("PE-01", RuleSeverity.MEDIUM, "3 months to the day", period(LocalDate.of(2026, 7, 1))),
                fails("PE-01", RuleSeverity.HIGH, "a day less than 3 months", period(LocalDate.of(2026, 7, 2))),
                open("PE-01", "no start", it -> it.start = Fact.notFound()),
                open("PE-01", "of Type 1", typeOne(END)),
                passes(
                        "PE-02",
                        "12 months, the day before",
                        today(END.plusMonths(12).minusDays(1))),
                passes("PE-02", "12 months, the day of", today(END.plusMonths(12))),
                fails(
                        "PE-02",
                        "12 months, the day after",
                        today(END.plusMonths(12).plusDays(1))),
                fails("PE-02", "of Type 1, too old", typeOne(END).andThen(today(END.plusMonths(13)))),
                passes("PE-03", "3 months, the day of", today(END.plusMonths(3))),
                fails(
                        "PE-03",
                        "3 months, the day after",
                        today(END.plusMonths(3).plusDays(1))),
                fails(
                        "PE-03",
                        "a letter that ran out",
                        today(END.plusMonths(3).plusDays(1)).andThen(letter(END))),
                open("PE-03", "a letter that still covers", longLetters().andThen(letter(END))),
                open("PE-03", "a letter on another time", longLetters().andThen(letter(END.minusDays(1)))),
                fails(
                        "PE-03",
                        "the letter's last day is over",
                        longLetters()
                                .andThen(letter(END))
                                .andThen(today(END.plusMonths(6).plusDays(1)))),
                open("PE-05", "dates not told by part", it -> {}),
                passes(
                        "PE-05",
                        "all parts agree",
                        it -> it.dates.addAll(List.of(
                                printed(PartKind.AUDITORS_REPORT),
                                printed(PartKind.ASSERTION),
                                printed(PartKind.TESTS)))),
                fails("PE-05", "another period", it -> it.warnings.add(warning(Kind.INCONSISTENT, OTHER_PERIOD))),
                idle("PE-06", "a whole year", it -> {}),
                passes("PE-06", "a day short, tested", period(START.plusDays(1))),
                fails(
                        "PE-06",
                        "a day short, untested",
                        period(START.plusDays(1))
                                .andThen(it -> it.controls.add(control(
                                        "Y", "CC7.5", "Drills run annually.", "", Result.NOT_TESTED_NO_OCCURRENCE)))));
    }

    static Stream<RuleCase> history() {
        return Stream.of(
                passes("PE-04", "the next day", it -> {}),
                fails("PE-04", "one day between", period(START.plusDays(1))),
                passes("PE-04", "overlapping", period(START.minusDays(1))),
                open("PE-04", "nothing before", it -> it.earlier.clear()),
                passes("PE-07", "of Type 2", it -> {}),
                passes("PE-07", "of Type 1 after one of Type 2", typeOne(END)),
                open("PE-07", "of Type 1, nothing before", typeOne(END).andThen(it -> it.earlier.clear())),
                fails("PE-07", "of Type 1 twice", typeOne(END).andThen(it -> {
                    SubjectBuilder before = SubjectBuilder.yearBefore();
                    typeOne(START.minusDays(1)).accept(before);
                    it.prior(before);
                })),
                passes("PE-07", "of Type 1, on its last day", typeOne(END).andThen(today(END.plusMonths(12)))),
                fails(
                        "PE-07",
                        "of Type 1, a day later",
                        typeOne(END).andThen(today(END.plusMonths(12).plusDays(1)))));
    }

    static Stream<RuleCase> opinion() {
        return Stream.of(
                passes("OP-01", "unqualified", it -> {}),
                fails("OP-01", RuleSeverity.HIGH, "qualified", opinion(Opinion.QUALIFIED)),
                fails("OP-01", RuleSeverity.BLOCKER, "adverse", opinion(Opinion.ADVERSE)),
                fails("OP-01", RuleSeverity.BLOCKER, "disclaimed", opinion(Opinion.DISCLAIMER)),
                open("OP-01", "not found", it -> it.opinion = Fact.notFound()),
                idle("OP-02", "unqualified", it -> {}),
                fails(
                        "OP-02",
                        RuleSeverity.HIGH,
                        "on what we lean on",
                        opinion(Opinion.QUALIFIED).andThen(named("CC6.2"))),
                fails(
                        "OP-02",
                        RuleSeverity.LOW,
                        "on what we do not use",
                        opinion(Opinion.QUALIFIED).andThen(named("P4.2"))),
                open("OP-02", "on nothing named", opinion(Opinion.QUALIFIED)),
                passes("OP-03", "three items", it -> {}),
                open("OP-03", "not read", opinion(Opinion.UNQUALIFIED)),
                open("OP-04", "asks always", it -> {}),
                passes("OP-05", "two on one criterion", it -> addSilent(it, 2)),
                fails("OP-05", "three on one criterion", it -> addSilent(it, 3)),
                idle("OP-05", "qualified", opinion(Opinion.QUALIFIED)),
                passes("OP-06", "none", it -> {}),
                fails("OP-06", "there is one", it -> it.emphasis = fact(true)),
                passes("OP-07", "2017", it -> {}),
                fails("OP-07", "2016", it -> it.edition = fact("2016")),
                fails("OP-07", "cites SSAE 16", it -> it.warnings.add(warning(Kind.STALE_CITATION, "Replaced."))),
                open("OP-08", "asks always", it -> {}),
                idle("OP-09", "unqualified", it -> {}),
                open("OP-09", "qualified", opinion(Opinion.QUALIFIED)));
    }

    private static void addSilent(SubjectBuilder it, int times) {
        for (int i = 0; i < times; i++) {
            it.add("S-" + i, "CC7.4", "Incident " + i, "", Result.NOT_TESTED_NO_OCCURRENCE);
        }
    }

    private static Consumer<SubjectBuilder> typeOne(LocalDate date) {
        return it -> {
            it.type = fact(DocumentType.SOC2_TYPE1);
            it.start = Fact.notFound();
            it.end = Fact.notFound();
            it.asOf = fact(date);
        };
    }

    private static Consumer<SubjectBuilder> dated(LocalDate date) {
        return it -> it.reportDate = fact(date);
    }

    private static Consumer<SubjectBuilder> period(LocalDate start) {
        return it -> it.start = fact(start);
    }

    private static Consumer<SubjectBuilder> today(LocalDate today) {
        return it -> it.today = today;
    }

    private static Consumer<SubjectBuilder> opinion(Opinion opinion) {
        return it -> it.opinion = fact(opinion);
    }

    private static Consumer<SubjectBuilder> named(String criterion) {
        return it -> it.opinionCriteria = List.of(fact(CriterionId.of(criterion)));
    }

    /** A policy under which letters cover six months, on a day when one is wanted. */
    private static Consumer<SubjectBuilder> longLetters() {
        return it -> {
            it.policy = it.policy.with(Map.of("report.bridge-letter-covers-months", "6"));
            it.today = END.plusMonths(6);
        };
    }

    private static Consumer<SubjectBuilder> letter(LocalDate names) {
        return it -> {
            SubjectBuilder letter = new SubjectBuilder();
            letter.type = fact(DocumentType.BRIDGE_LETTER);
            letter.end = fact(names);
            it.letters.add(letter.reading());
        };
    }

    private static PrintedDate printed(PartKind part) {
        return new PrintedDate(END, part, 5, "September 30, 2026", Basis.DATE_SIGNED);
    }
}
