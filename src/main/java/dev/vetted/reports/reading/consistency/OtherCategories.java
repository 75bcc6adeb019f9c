package dev.vetted.reports.reading.consistency;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.facts.Categories;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.structure.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Cover and assertion name the categories of the opinion; the description claims none beyond them. */
final class OtherCategories {

    private OtherCategories() {}

    static List<Warning> of(Evidence evidence, Statements read) {
        Set<TrustServicesCategory> opinion = read.categories().stream()
                .flatMap(fact -> fact.asOptional().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TrustServicesCategory.class)));
        List<Warning> warnings = new ArrayList<>();
        if (opinion.isEmpty()) {
            return warnings;
        }
        Categories.onCover(evidence)
                .filter(stated -> !stated.categories().equals(opinion))
                .ifPresent(stated -> warnings.add(warning("cover", stated, opinion)));
        Categories.stated(evidence.passage(SectionKind.ASSERTION))
                .filter(stated -> !stated.categories().equals(opinion))
                .ifPresent(stated -> warnings.add(warning("assertion", stated, opinion)));
        Optional<Categories.Stated> described = Categories.stated(evidence.passage(SectionKind.DESCRIPTION));
        described
                .filter(stated -> !opinion.containsAll(stated.categories()))
                .ifPresent(stated -> warnings.add(warning("description", stated, opinion)));
        return warnings;
    }

    private static Warning warning(String where, Categories.Stated stated, Set<TrustServicesCategory> opinion) {
        return Findings.at(
                stated.hit(),
                Kind.INCONSISTENT,
                "The %s names other categories than the auditor's report: %s instead of %s."
                        .formatted(where, words(stated.categories()), words(opinion)));
    }

    private static String words(Set<TrustServicesCategory> categories) {
        return categories.stream()
                .map(category -> category.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
