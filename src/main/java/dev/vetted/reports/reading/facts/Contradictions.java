package dev.vetted.reports.reading.facts;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.ReportOutline;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.LegalNames;
import dev.vetted.reports.reading.wording.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Statements of one document that do not go together, and what should not stand in a finished report. A finding asks a
 * person to look; it says nothing on who is right.
 */
public final class Contradictions {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)\\[(?:insert|company|client|name|date|service\\s+organi[sz]ation|auditor|system|vendor|period|xx+|tbd|to\\s+be|your)[^\\]]{0,60}\\]|<(?:insert|company|client|name|date)[^>]{0,60}>|\\bX{4,}\\b|\\bTBD\\b|\\bTBC\\b|\\blorem\\s+ipsum\\b|\\byour\\s+(?:company|organi[sz]ation)\\s+name\\b|\\b(?:client|company)\\s+name\\s+here\\b|\\bmm/dd/yyyy\\b|\\bdd/mm/yyyy\\b|\\bnote\\s+to\\s+(?:draft|reviewer|author)\\b|_{6,}\\s*\\((?:name|date)\\)");
    private static final Pattern STALE = Pattern.compile(
            "\\bSAS\\s*(?:No\\.?\\s*)?70\\b|\\bSSAE\\s*(?:No\\.?\\s*)?16\\b|\\bAT\\s+(?:section\\s+|sec\\.\\s+|§\\s*)?101\\b|\\bTSP\\s+(?:section\\s+)?100A\\b|\\bTrust\\s+Services\\s+Principles\\b|\\b(?:2014|2016)\\s+(?:edition\\s+of\\s+the\\s+)?[Tt]rust\\s+[Ss]ervices\\b");
    private static final Pattern AUDIT_FIRM =
            Pattern.compile("(?i).*\\b(?:LLP|L\\.L\\.P\\.|PLLC|P\\.C\\.|PC|CPAs?|Accountants?|Chartered)\\b.*");
    private static final Pattern SUMMARY = Pattern.compile(
            "(?i)\\b(?:we|our\\s+tests|the\\s+tests|testing|this\\s+report)\\b[^.]{0,60}?\\b(\\w+(?:-\\w+)?)\\s+(?:exceptions?|deviations?)\\s*(?:were|was|have\\s+been|are)?\\s*(?:noted|identified|found|reported)?\\s+in\\s+(?:total|all|section|part)\\b");
    private static final int LONGEST_QUOTE = 160;
    private static final int SHORTEST_WORD = 3;

    private final Evidence evidence;
    private final List<Warning> warnings = new ArrayList<>();

    private Contradictions(Evidence evidence) {
        this.evidence = evidence;
    }

    /** What the parts are compared with: the facts as they were read. */
    public record Facts(
            Fact<String> organization,
            Fact<String> system,
            Fact<String> auditor,
            Fact<LocalDate> reportDate,
            Fact<LocalDate> lastDay,
            List<Fact<TrustServicesCategory>> categories,
            int exceptions,
            ReportOutline outline) {}

    /** All findings, in no particular order. */
    public static List<Warning> of(Evidence evidence, Facts facts) {
        Contradictions found = new Contradictions(evidence);
        found.placeholders();
        found.staleCitations();
        found.dates(facts);
        found.names(facts);
        found.categories(facts.categories());
        found.auditor(facts.auditor());
        found.exceptions(facts.exceptions());
        found.contents(facts.outline());
        return found.warnings;
    }

    private void placeholders() {
        evidence.all()
                .findAll(PLACEHOLDER)
                .forEach(hit ->
                        add(Kind.PLACEHOLDER, "A placeholder was left in the text, as in a draft or a template.", hit));
    }

    private void staleCitations() {
        evidence.all()
                .find(STALE)
                .ifPresent(hit -> add(
                        Kind.STALE_CITATION,
                        "The report cites a standard or an edition of the criteria that has been superseded.",
                        hit));
    }

    private void dates(Facts facts) {
        LocalDate signed = facts.reportDate().value();
        LocalDate last = facts.lastDay().value();
        if (signed != null && last != null && signed.isBefore(last)) {
            warnings.add(new Warning(
                    Kind.INCONSISTENT,
                    "The auditor's report is dated %s, before the end of what it covers, %s.".formatted(signed, last),
                    facts.reportDate().page(),
                    facts.reportDate().quote()));
        }
    }

    /** Assertion and description have to speak of the same company and system as the auditor. */
    private void names(Facts facts) {
        for (SectionKind kind : List.of(SectionKind.ASSERTION, SectionKind.DESCRIPTION)) {
            Passage part = evidence.passage(kind);
            String part0 = kind == SectionKind.ASSERTION ? "assertion" : "description";
            if (part.isEmpty()) {
                continue;
            }
            String text = title(kind) + " " + part.text();
            facts.organization()
                    .asOptional()
                    .filter(name -> !mentions(text, name))
                    .ifPresent(name -> addFirst(
                            "The %s does not name %s, of which the auditor's report speaks.".formatted(part0, name),
                            part));
            facts.system()
                    .asOptional()
                    .filter(name -> !mentions(text, name))
                    .ifPresent(name -> addFirst(
                            "The %s does not name the system %s, of which the auditor's report speaks."
                                    .formatted(part0, name),
                            part));
        }
    }

    private String title(SectionKind kind) {
        return evidence.section(kind).map(section -> section.heading().text()).orElse("");
    }

    /** True if the text has any telling word of the name; companies and systems go by short names. */
    private static boolean mentions(String text, String name) {
        String letters = Letters.of(text);
        for (String word : name.split("[\\s,.&]+")) {
            if (word.length() >= SHORTEST_WORD && letters.contains(Letters.of(word))) {
                return true;
            }
        }
        return letters.contains(Letters.of(name));
    }

    private void categories(List<Fact<TrustServicesCategory>> covered) {
        Set<TrustServicesCategory> opinion = covered.stream()
                .flatMap(fact -> fact.asOptional().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TrustServicesCategory.class)));
        Categories.stated(evidence.passage(SectionKind.ASSERTION)).ifPresent(stated -> {
            if (!opinion.isEmpty() && !stated.categories().equals(opinion)) {
                add(
                        Kind.INCONSISTENT,
                        "The assertion names other categories than the auditor's report: " + words(stated.categories())
                                + " instead of " + words(opinion) + ".",
                        stated.hit());
            }
        });
    }

    private static String words(Set<TrustServicesCategory> categories) {
        return categories.stream()
                .map(category -> category.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** The firm on the cover is the one that signs. */
    private void auditor(Fact<String> signed) {
        if (signed.value() == null) {
            return;
        }
        List<Line> cover = evidence.report().frontMatter();
        boolean named = cover.stream().anyMatch(line -> mentionsFirm(line.text(), signed.value()));
        Optional<Line> other = cover.stream()
                .filter(line -> LegalNames.isName(line.text())
                        && AUDIT_FIRM.matcher(line.text()).matches())
                .filter(line -> !mentionsFirm(line.text(), signed.value()))
                .findFirst();
        if (!named && other.isPresent()) {
            warnings.add(new Warning(
                    Kind.INCONSISTENT,
                    "The cover names another audit firm than the one that signs, " + signed.value() + ".",
                    other.get().page(),
                    other.get().text()));
        }
    }

    private static boolean mentionsFirm(String line, String firm) {
        String first = firm.split("[\\s,]+")[0];
        return first.length() >= SHORTEST_WORD
                && line.toLowerCase(Locale.ROOT).contains(first.toLowerCase(Locale.ROOT));
    }

    /** A summary that counts exceptions agrees with those that were found. */
    private void exceptions(int found) {
        evidence.all()
                .find(SUMMARY)
                .ifPresent(hit -> Numbers.number(String.valueOf(hit.group(1)))
                        .filter(count -> count != found)
                        .ifPresent(count -> add(
                                Kind.INCONSISTENT,
                                "The text counts %d exceptions; %d were found in the tests.".formatted(count, found),
                                hit)));
    }

    /** A part that the contents page lists has to be there. */
    private void contents(ReportOutline outline) {
        Set<ReportOutline.PartKind> there =
                outline.parts().stream().map(ReportOutline.Part::kind).collect(Collectors.toSet());
        for (Line entry : evidence.report().contents()) {
            Outlines.kindOfTitle(entry.text())
                    .filter(kind -> MAIN.contains(kind) && !there.contains(kind) && !isHeading(entry))
                    .ifPresent(kind -> {
                        there.add(kind);
                        warnings.add(new Warning(
                                Kind.INCOMPLETE,
                                "The contents page lists a part that was not found in the document.",
                                entry.page(),
                                shortened(entry.text())));
                    });
        }
    }

    /** The entry without its page number is the title of something in the document. */
    private boolean isHeading(Line entry) {
        String title = Letters.of(entry.text().replaceAll("[.\\s]*\\d{0,3}$", ""));
        return evidence.report().headings().stream()
                .anyMatch(heading ->
                        Letters.of(heading.text()).contains(title) || title.contains(Letters.of(heading.text())));
    }

    private static final Set<ReportOutline.PartKind> MAIN = EnumSet.of(
            ReportOutline.PartKind.AUDITORS_REPORT,
            ReportOutline.PartKind.ASSERTION,
            ReportOutline.PartKind.DESCRIPTION,
            ReportOutline.PartKind.TESTS,
            ReportOutline.PartKind.OTHER_INFORMATION);

    private void addFirst(String message, Passage part) {
        warnings.add(new Warning(Kind.INCONSISTENT, message, part.firstPage(), null));
    }

    private void add(Kind kind, String message, Hit hit) {
        warnings.add(new Warning(kind, message, hit.page(), shortened(hit.quote())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
