package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name of the service organization: whom the auditor addresses, who asserts, what the cover says. */
public final class ServiceOrganizations {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^(?:to\\s*:?\\s+)?(?:the\\s+)?(?:(?:management|board|boards|directors|officers|members|shareholders|partners|trustees|audit\\s+committee)\\b.*?\\bof\\s+(?:the\\s+)?)?(.+?)[:,]?$");
    private static final Pattern DEFINED =
            Pattern.compile("\\s*\\(\\s*(?:the\\s+|hereinafter\\s+|herein\\s+|together,?\\s+)*[\"<']");
    private static final Pattern OTHERS =
            Pattern.compile("(?i)certif|audit|assur\\w*|CPA|\\bLLP\\b|\\bPLLC\\b|registrar|accountan");

    private final Evidence evidence;
    private final DocumentType type;
    private final Map<String, Integer> votes = new LinkedHashMap<>();

    private ServiceOrganizations(Evidence evidence, DocumentType type) {
        this.evidence = evidence;
        this.type = type;
    }

    public static Fact<String> read(Evidence evidence, DocumentType type, Fact<String> auditor) {
        return new ServiceOrganizations(evidence, type).read(auditor);
    }

    private Fact<String> read(Fact<String> auditor) {
        addressed();
        defined(evidence.auditorsReport(), 6);
        defined(evidence.passage(SectionKind.ASSERTION), 4);
        if (evidence.section(SectionKind.AUDITORS_REPORT).isEmpty()) {
            defined(evidence.all(), 5);
        }
        count(evidence.front(), 2, 3);
        count(evidence.passage(SectionKind.ASSERTION), 1, 2);
        if (!Evidence.isAttested(type)) {
            count(evidence.all(), 1, 3);
            firstNamed();
        }
        auditor.asOptional().ifPresent(votes::remove);
        mergeLongerForms();
        return votes.entrySet().stream()
                .filter(entry -> Evidence.isAttested(type)
                        || !OTHERS.matcher(entry.getKey()).find())
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(entry -> cited(entry.getKey()))
                .orElse(Fact.notFound());
    }

    /** "To the Management of X" among the first lines of the auditor's report. */
    private void addressed() {
        List<Line> lines = evidence.section(SectionKind.AUDITORS_REPORT)
                .map(section -> section.lines())
                .orElse(List.of());
        for (Line line : lines.subList(0, Math.min(8, lines.size()))) {
            Matcher matcher = ADDRESS.matcher(line.text());
            if (line.words().size() <= 16 && matcher.matches() && LegalNames.isName(matcher.group(1))) {
                LegalNames.in(matcher.group(1)).forEach(name -> vote(name.value(), 8));
            }
        }
    }

    /** X ("the Company"): the first name that gets a short form. */
    private void defined(Passage place, int weight) {
        for (LegalNames.Name name : LegalNames.in(place.text())) {
            if (DEFINED.matcher(place.text())
                    .region(name.end(), place.text().length())
                    .lookingAt()) {
                vote(name.value(), weight);
                return;
            }
        }
    }

    private void count(Passage place, int weight, int most) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        LegalNames.in(place.text()).forEach(name -> seen.merge(name.value(), 1, Integer::sum));
        seen.forEach((name, times) -> vote(name, weight * Math.min(times, most)));
    }

    /** Running text may put a title in front of a name; a line of its own shows the name alone. */
    private void mergeLongerForms() {
        for (Line line : evidence.report().frontMatter()) {
            LegalNames.in(line.text()).forEach(name -> vote(name.value(), 1));
        }
        for (String longer : List.copyOf(votes.keySet())) {
            votes.keySet().stream()
                    .filter(shorter -> longer.length() > shorter.length() && longer.endsWith(" " + shorter))
                    .findFirst()
                    .ifPresent(shorter -> vote(shorter, votes.remove(longer)));
        }
    }

    /** A certificate names its holder first, or right behind "of". */
    private void firstNamed() {
        LegalNames.in(evidence.front().text()).stream()
                .filter(name -> !OTHERS.matcher(name.value()).find())
                .findFirst()
                .ifPresent(name -> vote(name.value(), 4));
    }

    private void vote(String name, int weight) {
        votes.merge(name, weight, Integer::sum);
    }

    private Fact<String> cited(String name) {
        Basis basis = votes.get(name) >= 8 ? Basis.NAME_DEFINED : Basis.NAME_MENTIONED;
        for (Passage place : List.of(evidence.auditorsReport(), evidence.front(), evidence.all())) {
            Optional<Fact<String>> fact = place.find(Pattern.compile(Pattern.quote(name)))
                    .map(hit -> Fact.of(name, hit.page(), hit.quote(), basis));
            if (fact.isPresent()) {
                return fact.get();
            }
        }
        return Fact.notFound();
    }
}
