package dev.vetted.screening.rules;

import static dev.vetted.screening.rules.SubjectBuilder.control;
import static dev.vetted.screening.rules.SubjectBuilder.exception;
import static dev.vetted.screening.rules.SubjectBuilder.fact;
import static dev.vetted.screening.rules.SubjectBuilder.provider;
import static dev.vetted.screening.rules.SubjectBuilder.row;
import static dev.vetted.screening.rules.SubjectBuilder.warning;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.screening.subject.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change of a subject for the worse.
 *
 * @param exceptional whether it adds an exception, which by rule TE-09 may make a report more credible
 */
record Worsening(String name, boolean exceptional, Consumer<SubjectBuilder> change) {

    @Override
    public String toString() {
        return name;
    }

    /** What was known is known no longer. */
    static List<Worsening> ofKnowledge() {
        List<Worsening> all = new ArrayList<>(List.of(
                worse("no type", it -> it.type = Fact.notFound()),
                worse("no organization", it -> it.organization = Fact.notFound()),
                worse("no system", it -> it.system = Fact.notFound()),
                worse("no auditor", it -> it.auditor = Fact.notFound()),
                worse("no report date", it -> it.reportDate = Fact.notFound()),
                worse("no start", it -> it.start = Fact.notFound()),
                worse("no end", it -> it.end = it.asOf = Fact.notFound()),
                worse("no categories", it -> it.categories = new ArrayList<>()),
                worse("no edition", it -> it.edition = Fact.notFound()),
                worse("no opinion", it -> it.opinion = Fact.notFound()),
                worse("opinion unsure", it -> it.opinion = unsure(it.opinion)),
                worse("type unsure", it -> it.type = unsure(it.type)),
                worse("no emphasis", it -> it.emphasis = Fact.notFound()),
                worse("no providers", it -> it.providers = new ArrayList<>()),
                worse("no users' controls", it -> it.userControls = new ArrayList<>()),
                worse("no locations", it -> it.locations = new ArrayList<>()),
                worse("no commitments", it -> it.commitments = new ArrayList<>()),
                worse("no controls", it -> it.controls = new ArrayList<>()),
                worse("a control unsure", it -> it.controls.replaceAll(Worsening::unsure)),
                worse("no result told", it -> it.controls.replaceAll(control -> result(control, null))),
                worse(
                        "no rates",
                        it -> it.exceptions.replaceAll(one -> exception(
                                one.controlId(), first(one.criteria()), null, null, one.managementResponse()))),
                worse(
                        "no criteria of exceptions",
                        it -> it.exceptions.replaceAll(one -> exception(
                                one.controlId(), null, one.deviations(), one.sample(), one.managementResponse()))),
                worse("no tier", it -> it.tier = Optional.empty()),
                worse("nothing before", it -> it.earlier.clear()),
                worse("no others", it -> it.portfolio = Portfolio.empty())));
        for (Section section : Section.values()) {
            for (Status status : List.of(Status.NOT_FOUND, Status.UNREADABLE)) {
                all.add(worse(section + " " + status, it -> it.status.replace(section, Status.READ, status)));
            }
        }
        for (ScopeSubject subject : List.of(ScopeSubject.CATEGORY, ScopeSubject.REGION, ScopeSubject.SERVICE)) {
            all.add(worse(
                    subject + " open",
                    it -> it.rows.replaceAll(
                            row -> row.subject() == subject && row.verdict() != ScopeVerdict.NOT_APPLICABLE
                                    ? row(row.id(), subject, ScopeVerdict.TO_CONFIRM)
                                    : row)));
        }
        return all;
    }

    /** What is known is worse. */
    static List<Worsening> ofFacts() {
        return Stream.concat(
                        Stream.of(
                                worse("of Type 1", it -> {
                                    it.asOf = it.type.value() == DocumentType.SOC2_TYPE2 ? it.end : it.asOf;
                                    it.type = it.type.map(
                                            type -> type == DocumentType.SOC2_TYPE2 ? DocumentType.SOC2_TYPE1 : type);
                                }),
                                worse("SOC 3", it -> it.type = it.type.map(type -> DocumentType.SOC3)),
                                worse("qualified", it -> it.opinion = opinion(it, Opinion.QUALIFIED)),
                                worse("adverse", it -> it.opinion = opinion(it, Opinion.ADVERSE)),
                                worse("four months on", it -> it.today = it.today.plusMonths(4)),
                                worse("a year on", it -> it.today = it.today.plusYears(1)),
                                worse("starts later", it -> it.start = it.start.map(start -> start.plusMonths(5))),
                                worse(
                                        "starts much later",
                                        it -> it.start = it.start.map(start -> start.plusMonths(10))),
                                worse("emphasis", it -> it.emphasis = it.emphasis.map(none -> true)),
                                worse("old edition", it -> it.edition = it.edition.map(edition -> "2016")),
                                worse("placeholder", it -> it.warnings.add(warning(Kind.PLACEHOLDER, "Left."))),
                                worse("stale", it -> it.warnings.add(warning(Kind.STALE_CITATION, "Old."))),
                                worse(
                                        "another period",
                                        it -> it.warnings.add(warning(
                                                Kind.INCONSISTENT,
                                                "Another period stands here than in the auditor's report."))),
                                worse("unread page", it -> it.unreadable = List.of(fact(9))),
                                worse("another provider", it -> addProvider(it, "Elm Mail, LLC", Method.CARVE_OUT)),
                                worse("no method", it -> addProvider(it, "Oak Mail, LLC", null)),
                                worse(
                                        "a gap",
                                        it -> it.rows.add(
                                                row("category-PRIVACY", ScopeSubject.CATEGORY, ScopeVerdict.GAP))),
                                worse(
                                        "by inquiry",
                                        it -> addControl(
                                                it,
                                                control(
                                                        "Q",
                                                        "CC6.2",
                                                        "Doors.",
                                                        "Inquired of staff.",
                                                        Result.NO_EXCEPTION))),
                                worse(
                                        "untested",
                                        it -> addControl(
                                                it, control("U", "CC6.2", "Doors.", "", Result.NOT_TESTED_OTHER)))),
                        exceptions())
                .toList();
    }

    private static Stream<Worsening> exceptions() {
        return Stream.of(
                        exception("E-1", "CC6.2", 1, 60),
                        exception("E-2", "CC6.3", 9, 25, null),
                        exception("E-3", "CC2.1", 25, 25),
                        exception("E-4", "CC6.1", null, null))
                .map(one -> new Worsening("exception " + one.controlId(), true, it -> {
                    it.exceptions.add(one);
                    addControl(
                            it,
                            control(
                                    one.controlId(),
                                    first(one.criteria()),
                                    "Kept by " + one.controlId(),
                                    "Inspected it " + one.controlId(),
                                    Result.EXCEPTION));
                }));
    }

    private static Worsening worse(String name, Consumer<SubjectBuilder> change) {
        return new Worsening(name, false, change);
    }

    private static String first(List<CriterionId> criteria) {
        return criteria.isEmpty() ? null : criteria.getFirst().value();
    }

    /** Never better than it is, and unknown where it is so. */
    private static Fact<Opinion> opinion(SubjectBuilder it, Opinion opinion) {
        return it.opinion.map(before -> before.compareTo(opinion) > 0 ? before : opinion);
    }

    /** One more of those that are known; one of none known would be more knowledge. */
    private static void addProvider(SubjectBuilder it, String name, @Nullable Method method) {
        if (!it.providers.isEmpty()) {
            it.providers.add(provider(name, method));
        }
    }

    private static void addControl(SubjectBuilder it, Control control) {
        if (!it.controls.isEmpty()) {
            it.controls.add(control);
        }
    }

    private static <T> Fact<T> unsure(Fact<T> fact) {
        return fact.value() == null ? fact : Fact.of(fact.value(), 3, fact.quote(), Basis.NAME_MENTIONED);
    }

    private static Control unsure(Control it) {
        return new Control(
                it.id(),
                it.criteria(),
                it.text(),
                it.tests(),
                it.result(),
                it.page(),
                it.text(),
                Basis.CONTROL_WITHOUT_RESULT);
    }

    private static Control result(Control it, Result result) {
        return new Control(
                it.id(), it.criteria(), it.text(), it.tests(), result, it.page(), it.text(), Basis.CONTROL_IN_TABLE);
    }

    static List<Worsening> all() {
        return Stream.of(ofKnowledge(), ofFacts()).flatMap(List::stream).toList();
    }
}
