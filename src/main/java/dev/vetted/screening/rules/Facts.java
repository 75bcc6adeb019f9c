package dev.vetted.screening.rules;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.screening.subject.ScreeningSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The facts that a rule may rest on: what was read with the confidence that the policy asks for, what a person gave, and
 * what a person compared with the page. Everything else is taken as not found.
 */
final class Facts {

    /** A failure of access, operations or change opens the system itself. */
    private static final Set<String> KEY_SERIES = Set.of("CC6", "CC7", "CC8");

    private static final int PERCENT = 2;

    private final ScreeningSubject subject;
    private final BigDecimal least;

    Facts(ScreeningSubject subject) {
        this.subject = subject;
        this.least = BigDecimal.valueOf(subject.policy().content().leastConfidencePercent(), PERCENT);
    }

    ScreeningSubject subject() {
        return subject;
    }

    Reading reading() {
        return subject.reading();
    }

    ReviewPolicy policy() {
        return subject.policy();
    }

    <T> Optional<T> known(Fact<T> fact) {
        return fact.asOptional().filter(value -> holds(fact, fact.confidence()));
    }

    <T> List<Fact<T>> known(Collection<Fact<T>> facts) {
        return facts.stream().filter(fact -> known(fact).isPresent()).toList();
    }

    /** Whether an item of a list may be relied on. */
    boolean holds(Object item, BigDecimal confidence) {
        return confidence.compareTo(least) >= 0 || subject.checked().contains(item);
    }

    Optional<DocumentType> type() {
        return known(reading().documentType());
    }

    boolean isRead(Section section) {
        return reading().status(section) == Status.READ;
    }

    Set<TrustServicesCategory> categories() {
        Set<TrustServicesCategory> categories = EnumSet.noneOf(TrustServicesCategory.class);
        known(reading().categories()).forEach(fact -> categories.add(fact.value()));
        return categories;
    }

    /** The end of the period, or the date of a Type 1. */
    Optional<Fact<LocalDate>> end() {
        Fact<LocalDate> end = type().filter(DocumentType.SOC2_TYPE1::equals).isPresent()
                ? reading().asOfDate()
                : reading().periodEnd();
        return Optional.of(end).filter(fact -> known(fact).isPresent());
    }

    static boolean isKey(Collection<CriterionId> criteria) {
        return criteria.stream().map(CriterionId::series).anyMatch(KEY_SERIES::contains);
    }

    boolean leansOn(Collection<CriterionId> criteria) {
        return criteria.stream().anyMatch(id -> subject.scope().leansOn(id.category()));
    }

    static String ids(Collection<Control> controls) {
        return controls.stream().map(Control::id).collect(Collectors.joining(", "));
    }

    static Set<CriterionId> criteria(Collection<Control> controls) {
        return controls.stream().flatMap(it -> it.criteria().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Control> with(Result result) {
        return reading().controls().stream().filter(it -> it.result() == result).toList();
    }

    /** Judges a SOC 2 report of either type. */
    Finding soc2(Supplier<Finding> judge) {
        if (type().isEmpty()) {
            return Finding.ask("What kind of document it is was not found with certainty.");
        }
        return type().get().isSoc2()
                ? judge.get()
                : Finding.unknowable("The document is no SOC 2 report, so it does not say.");
    }

    /** Judges what only a report over a period can show. */
    Finding typeTwo(Supplier<Finding> judge) {
        return soc2(() -> type().get() == DocumentType.SOC2_TYPE2
                ? judge.get()
                : Finding.unknowable("A Type 1 report shows design on one date and says nothing on operation."));
    }

    /** Judges the list of controls, if it was read as a whole. */
    Finding controls(Function<List<Control>, Finding> judge) {
        return soc2(() -> listed(Section.CONTROLS, judge));
    }

    /** Judges the tests of controls and their results, if they were read as a whole. */
    Finding tests(Function<List<Control>, Finding> judge) {
        return typeTwo(() -> isRead(Section.TESTS)
                ? listed(Section.CONTROLS, judge)
                : Finding.ask("The tests and their results were not read. Look them up in the report."));
    }

    private Finding listed(Section section, Function<List<Control>, Finding> judge) {
        List<Control> controls = reading().controls();
        long unsure =
                controls.stream().filter(it -> !holds(it, it.confidence())).count();
        if (!isRead(section) || controls.isEmpty()) {
            return Finding.ask("The list of controls was not read. Look it up in the report.");
        }
        return unsure > 0
                ? Finding.ask("%d of %d controls were not read with certainty.".formatted(unsure, controls.size()))
                : judge.apply(controls);
    }

    /** Judges against the report before this one. */
    Finding sincePrior(Function<Facts, Finding> judge) {
        return soc2(() -> subject.earlier().isEmpty()
                ? Finding.ask("No earlier report is held to compare with. Ask for it.")
                : judge.apply(prior().orElseThrow()));
    }

    /** The report before this one, under the same policy. */
    Optional<Facts> prior() {
        return subject.earlier().stream()
                .findFirst()
                .map(before -> new Facts(new ScreeningSubject(
                        subject.document(),
                        before.reading(),
                        before.checked(),
                        subject.engagement(),
                        subject.scope(),
                        subject.policy(),
                        subject.today(),
                        subject.earlier().subList(1, subject.earlier().size()),
                        subject.letters(),
                        subject.portfolio())));
    }
}
