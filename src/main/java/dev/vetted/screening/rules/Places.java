package dev.vetted.screening.rules;

import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.SubserviceControl;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.ReportOutline.Part;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.screening.results.Citation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in the report something stands. */
final class Places {

    private Places() {}

    static List<Citation> of(Fact<?>... facts) {
        return Stream.of(facts)
                .filter(Fact::isFound)
                .flatMap(fact -> at(fact.page(), fact.words()))
                .toList();
    }

    static List<Citation> ofFacts(Collection<? extends Fact<?>> facts) {
        return of(facts.toArray(Fact<?>[]::new));
    }

    static List<Citation> ofControls(Collection<Control> controls) {
        return controls.stream().flatMap(it -> at(it.page(), it.words())).toList();
    }

    /** The first and the last of the controls, between which all of them were looked through. */
    static List<Citation> around(List<Control> controls) {
        return controls.isEmpty() ? List.of() : ofControls(List.of(controls.getFirst(), controls.getLast()));
    }

    static List<Citation> ofExceptions(Collection<ReportedException> exceptions) {
        return exceptions.stream().flatMap(it -> at(it.page(), it.words())).toList();
    }

    static List<Citation> ofProviders(Collection<SubserviceOrganization> providers) {
        return providers.stream().flatMap(it -> at(it.page(), it.words())).toList();
    }

    static List<Citation> ofProviderControls(Collection<SubserviceControl> controls) {
        return controls.stream().flatMap(it -> at(it.page(), it.words())).toList();
    }

    static List<Citation> ofUserControls(Collection<UserEntityControl> controls) {
        return controls.stream().flatMap(it -> at(it.page(), it.words())).toList();
    }

    static List<Citation> ofWarnings(Collection<Warning> warnings) {
        return warnings.stream().flatMap(it -> at(it.page(), it.words())).toList();
    }

    static List<Citation> ofRows(Collection<ScopeRow> rows) {
        return rows.stream()
                .flatMap(row -> at(row.page().orElse(null), row.quote()))
                .toList();
    }

    /** The titles of parts of the document that were looked through. */
    static List<Citation> ofParts(Reading reading, Set<PartKind> kinds) {
        return reading.outline().parts().stream()
                .filter(part -> kinds.contains(part.kind()))
                .flatMap(Places::title)
                .toList();
    }

    private static Stream<Citation> title(Part part) {
        return at(part.firstPage(), Optional.of(part.title()));
    }

    private static Stream<Citation> at(@Nullable Integer page, Optional<String> quote) {
        return page == null || page < 1 ? Stream.empty() : Stream.of(new Citation(page, quote.orElse(null)));
    }
}
