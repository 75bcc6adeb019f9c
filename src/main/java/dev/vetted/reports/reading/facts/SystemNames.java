package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the name of the system: the capitalised name that the scope, the cover and the title of the description share. */
public final class SystemNames {

    private static final String WORD = "[\\p{Lu}0-9][\\p{L}\\w'&./+-]*";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\w.])(" + WORD + "(?:\\s+(?:" + WORD
            + "|and|of|for|&)){0,7}\\s+" + WORD + "|\\p{Lu}[\\p{L}\\w&+-]{3,})");
    /** "the ClaimsPath service": a name with a common word behind it. */
    private static final Pattern WITH_COMMON_WORD = Pattern.compile(
            "\\b(?:the|its|their|our)\\s+\"?(" + WORD + "(?:\\s+" + WORD
                    + "){0,3}\\s+(?:platform|system|service|application|gateway|suite|portal|solution|network))\\b(?!\\s+organi)");

    private static final Pattern COMMON = Pattern.compile(
            "(?i)(?:.*\\s)?(?:institute|trust\\s+services|section|criteria|points\\s+of\\s+focus|certified|accountants?|attestation|opinion|scope|responsibilit\\w*|report|management|board|directors|controls?|SOC|ISAE|type|independent|auditors?|practitioners?|examination|assertion|availability|confidentiality|privacy|security\\s+and|attachment|appendix|limitations?|international|standards?|code|ethics|quality|matters?|period|january|february|march|april|may|june|july|august|september|october|november|december|description|the|our|we|in|to|this|these|accordingly|part|use|DC|TSP|AICPA|dear)(?:[\\s.,].*)?");
    private static final Pattern KIND = Pattern.compile(
            "(?i).*\\b(?:platform|system|services?|cloud|gateway|suite|application|software|solutions?|network|portal|desk|vault|engine|hub|exchange|console|service|environment|product|manager|center|centre|studio|workspace|infrastructure)$");
    private static final Pattern OWNED =
            Pattern.compile("(?i)\\b(?:its|the|their|our|titled|entitled|called|named|of)\\s+[\"<]?$");
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?i)(?:description\\s+of\\s+(?:its|the|their)|(?:SOC\\s+[123]|type\\s+[12I]+)\\s+(?:\\w+\\s+)?reports?\\s+(?:on|for|about|covering)(?:\\s+the)?|described\\s+its|with\\s+the|of\\s+(?:its|the)|within\\s+(?:its|the)|means\\s+of\\s+the|for\\s+(?:its|the))\\s+[\"<]?$");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{4})\\.\\s");
    private static final int FEWEST_VOTES = 3;

    private final Evidence evidence;
    private final String organization;
    private final List<LegalNames.Name> companies;
    private final Map<String, Integer> votes = new LinkedHashMap<>();

    private SystemNames(Evidence evidence, String organization) {
        this.evidence = evidence;
        this.organization = organization;
        Passage letter = evidence.auditorsReport();
        this.companies = LegalNames.in((letter.isEmpty() ? evidence.all() : letter).text());
    }

    public static Fact<String> read(Evidence evidence, DocumentType type, Fact<String> organization) {
        if (!Evidence.isAttested(type) && type != DocumentType.BRIDGE_LETTER) {
            return Fact.notFound();
        }
        return new SystemNames(evidence, organization.asOptional().orElse("")).read();
    }

    private Fact<String> read() {
        Passage scope = evidence.auditorsReport().isEmpty() ? evidence.all() : evidence.auditorsReport();
        collect(scope, Math.min(scope.text().length(), 2600), 1);
        collect(evidence.passage(SectionKind.ASSERTION), 1500, 1);
        if (votes.values().stream().noneMatch(vote -> vote >= FEWEST_VOTES)) {
            collectWithCommonWord(scope);
        }
        evidence.section(SectionKind.DESCRIPTION)
                .ifPresent(section -> agree(section.heading().title(), 4));
        for (Line line : evidence.report().frontMatter()) {
            if (line.page() <= 3 && !evidence.auditorsReport().isEmpty()) {
                agree(line.text(), 3);
            }
        }
        // A letter of one page names the system once.
        int fewest = evidence.auditorsReport().isEmpty() ? FEWEST_VOTES - 1 : FEWEST_VOTES;
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().length()))
                .map(entry -> cited(entry.getKey(), scope))
                .orElse(Fact.notFound());
    }

    private void collect(Passage place, int until, int weight) {
        for (Hit hit : place.findAll(NAME)) {
            if (hit.start() > until) {
                return;
            }
            int vote = weight;
            vote += OWNED.matcher(hit.before(20)).find() ? 1 : 0;
            vote += DESCRIBED.matcher(hit.before(40)).find() ? 1 : 0;
            // A sentence that ends in the name is followed by a word with a capital too.
            String name = SENTENCE_END.split(hit.text())[0];
            String[] parts = name.split("\\s+(?:of|for)\\s+");
            vote(name, vote);
            if (parts.length > 1) {
                vote(parts[0], vote);
            }
        }
    }

    private void collectWithCommonWord(Passage place) {
        for (Hit hit : place.findAll(WITH_COMMON_WORD)) {
            String name = String.valueOf(hit.group(1));
            if (!organization.startsWith(name.substring(0, name.lastIndexOf(' ')))) {
                vote(name, 1);
            }
        }
    }

    private void vote(String name, int vote) {
        if (isCandidate(name)) {
            votes.merge(name, vote + (KIND.matcher(name).matches() ? 1 : 0), Integer::sum);
        }
    }

    private boolean isCandidate(String name) {
        return !COMMON.matcher(name).matches()
                && !LegalNames.isName(name)
                && !organization.contains(name)
                && (name.contains(" ") || KIND.matcher(name).matches())
                && companies.stream()
                        .noneMatch(other ->
                                !other.value().contains(" of ") && other.value().contains(name));
    }

    /** A title that contains a candidate speaks for it, whatever the case. */
    private void agree(String title, int weight) {
        String lower = title.toLowerCase(Locale.ROOT);
        votes.replaceAll((name, vote) -> lower.contains(name.toLowerCase(Locale.ROOT)) ? vote + weight : vote);
    }

    private Fact<String> cited(String name, Passage scope) {
        Basis basis = votes.get(name) >= 7 ? Basis.SYSTEM_AGREED : Basis.SYSTEM_MENTIONED;
        Pattern exact = Pattern.compile(Pattern.quote(name));
        Optional<Hit> hit = scope.find(exact).or(() -> evidence.all().find(exact));
        return hit.map(found -> Fact.of(name, found.page(), found.quote(), basis))
                .orElse(Fact.notFound());
    }
}
