package dev.vetted.reports.reading.facts;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the categories that the opinion covers. The title of the criteria names all five and says nothing. */
public final class Categories {

    private static final String NAME = "(?:security|availability|confidentiality|processing\\s+integrity|privacy)";
    private static final String LIST =
            NAME + "(?:(?:\\s*\\([^()]{1,40}\\))?(?:\\s*[,;]\\s*(?:and\\s+|&\\s*)?|\\s+and\\s+|\\s*&\\s*)(?:the\\s+)?"
                    + NAME + ")*";
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:20\\d\\d\\s+)?Trust\\s+Services\\s+(?:Criteria|Principles(?:\\s+and\\s+Criteria)?)\\s+(?:for|relevant\\s+to)\\s+Security,\\s*Availability,\\s*Processing\\s+Integrity,\\s*Confidentiality,?\\s*(?:and|or|&)\\s*Privacy");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:relevant\\s+to|relating\\s+to|related\\s+to|concerning|criteria\\s+(?:for|of|on)|(?:criteria|TSP\\s+section\\s+\\d+\\w?)\\b[^.;:]{0,40}?\\bfor|categor(?:y|ies)\\s+(?:of|:)|categor(?:y|ies)|principles?\\s+of|regarding)\\s+(?:the\\s+)?(?:(?:categor(?:y|ies)|principles?)\\s+(?:of\\s+)?)?("
                    + LIST + ")|\\b(" + LIST
                    + ")\\s+(?:trust\\s+services\\s+)?(?:categor(?:y|ies)|criteria|principles?)\\b");

    private Categories() {}

    public static List<Fact<TrustServicesCategory>> read(Evidence evidence, DocumentType type) {
        if (!Evidence.isAttested(type) || type == DocumentType.SOC1_TYPE2) {
            return List.of();
        }
        Basis basis = Basis.CATEGORIES_BY_AUDITOR;
        for (Passage place :
                List.of(evidence.auditorsReport(), evidence.passage(SectionKind.ASSERTION), evidence.front())) {
            Optional<Hit> hit = named(place);
            if (hit.isPresent()) {
                return facts(hit.get(), basis);
            }
            basis = Basis.CATEGORIES_ELSEWHERE;
        }
        return List.of();
    }

    /** The categories that a part of the document names, and where. */
    record Stated(Set<TrustServicesCategory> categories, Hit hit) {}

    static Optional<Stated> stated(Passage place) {
        return named(place).map(hit -> new Stated(categories(hit), hit));
    }

    /** The longest list: a sentence may single out one of the categories, none names more than there are. */
    private static Optional<Hit> named(Passage place) {
        List<int[]> titles = new ArrayList<>();
        place.findAll(TITLE).forEach(hit -> titles.add(new int[] {hit.start(), hit.end()}));
        Hit best = null;
        for (Hit hit : place.findAll(NAMED)) {
            boolean inTitle = titles.stream().anyMatch(title -> hit.start() < title[1] && hit.end() > title[0]);
            boolean denied = hit.after(60).matches("(?is)^[^.]*\\b(?:not|outside|excluded)\\b.*")
                    || hit.before(30).matches("(?is).*\\b(?:not|other\\s+than|except)\\b[^.]*$");
            if (!inTitle
                    && !denied
                    && (best == null
                            || categories(hit).size() > categories(best).size())) {
                best = hit;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Set<TrustServicesCategory> categories(Hit hit) {
        String list = (hit.group(1) == null ? hit.group(2) : hit.group(1))
                .toLowerCase()
                .replaceAll("\\s+", "_");
        Set<TrustServicesCategory> found = EnumSet.noneOf(TrustServicesCategory.class);
        for (TrustServicesCategory category : TrustServicesCategory.values()) {
            if (list.contains(category.name().toLowerCase())) {
                found.add(category);
            }
        }
        return found;
    }

    private static List<Fact<TrustServicesCategory>> facts(Hit hit, Basis basis) {
        List<Fact<TrustServicesCategory>> facts = new ArrayList<>();
        for (TrustServicesCategory category : categories(hit)) {
            facts.add(Fact.of(category, hit.page(), hit.quote(), basis));
        }
        return facts;
    }
}
