package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.Dates;
import dev.vetted.reports.reading.wording.LegalNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the end of the auditor's report: firm, place and date. */
public final class SignatureBlock {

    private static final int DEEPEST = 14;
    private static final Pattern PLACE = Pattern.compile("[A-Z][\\p{L} .'-]+(?:,\\s*[A-Z][\\p{L} .]+)?");
    private static final Pattern QUALIFIER = Pattern.compile(
            "(?i)(?:(?:certified|chartered|registered|independent|public|statutory|licensed)\\b.*|service\\s+auditors?|practitioners?|auditors?|/s/.*|signed.*|by:?.*|partner\\b.*)");
    private static final Pattern FOR = Pattern.compile(
            "^(?i:for(?:\\s+and\\s+on\\s+behalf\\s+of)?|on\\s+behalf\\s+of)\\s*:?\\s+(?:M/s\\.?\\s+)?(?=[A-Z0-9])");
    private static final Pattern FIRM = Pattern.compile(
            "(?i).*\\b(?:LLP|L\\.L\\.P\\.?|PLLC|P\\.L\\.L\\.C\\.?|P\\.C\\.?|P\\.A\\.?|PC|PA|CPAs?|LLC|L\\.L\\.C\\.?|Co\\.?|Company|Limited|Ltd\\.?|GmbH|AG|Inc\\.?|Partners|Associates|Assurance|Audit|Advisory|plc)\\b.*");

    private static final Pattern AUDIT_FORM =
            Pattern.compile("(?i).*\\b(?:LLP|PLLC|CPAs?\\b.*|P\\.C\\.|P\\.A\\.|(?:assurance|audit|accountants)\\b.*)");

    private final Evidence evidence;

    private SignatureBlock(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The firm that signed. */
    public static Fact<String> auditor(Evidence evidence) {
        return new SignatureBlock(evidence).auditor();
    }

    /** The date of the report, which is neither the end of the period nor the date of the assertion. */
    public static Fact<LocalDate> date(Evidence evidence) {
        return new SignatureBlock(evidence).date();
    }

    private Fact<String> auditor() {
        List<Line> tail = tail();
        Optional<Line> named = tail.stream()
                .filter(line -> FIRM.matcher(line.text()).matches()
                        && !isDate(line)
                        && !QUALIFIER.matcher(line.text()).matches())
                .findFirst();
        Optional<Line> plain = tail.stream()
                .filter(line -> !isDate(line) && !QUALIFIER.matcher(line.text()).matches() && onCover(line.text()))
                .findFirst();
        return named.or(() -> plain)
                .map(line -> Fact.of(firm(line.text()), line.page(), line.text(), signed(line)))
                .orElseGet(this::auditorOnCover);
    }

    /** Without the words that say for whom a partner signs. */
    private static String firm(String line) {
        return FOR.matcher(line).replaceFirst("");
    }

    private Basis signed(Line line) {
        return onCover(line.text()) ? Basis.SIGNED_AS_ON_COVER : Basis.SIGNED;
    }

    private boolean onCover(String firm) {
        return evidence.front().text().contains(firm(firm));
    }

    /** "Report of FIRM" above the letter, or on the cover, when the signature cannot be read. */
    private Fact<String> auditorOnCover() {
        if (evidence.section(SectionKind.AUDITORS_REPORT).isEmpty()
                && evidence.section(SectionKind.TESTS).isEmpty()) {
            return Fact.notFound();
        }
        Optional<Fact<String>> inTitle = evidence.section(SectionKind.AUDITORS_REPORT)
                .map(Section::heading)
                .flatMap(title -> LegalNames.in(title.text()).stream()
                        .filter(name -> AUDIT_FORM.matcher(name.value()).matches())
                        .findFirst()
                        .map(name -> Fact.of(name.value(), title.page(), name.value(), Basis.AUDITOR_ON_COVER)));
        if (inTitle.isPresent()) {
            return inTitle.get();
        }
        for (Passage place : List.of(evidence.front(), evidence.passage(SectionKind.TESTS))) {
            for (LegalNames.Name name : LegalNames.in(place.text())) {
                if (AUDIT_FORM.matcher(name.value()).matches()) {
                    return Fact.of(
                            name.value(),
                            place.page(name.start()),
                            place.quote(name.start(), name.end()),
                            Basis.AUDITOR_ON_COVER);
                }
            }
        }
        return Fact.notFound();
    }

    private Fact<LocalDate> date() {
        List<Line> tail = new ArrayList<>(tail());
        Collections.reverse(tail);
        for (Line line : tail) {
            Passage passage = evidence.passage(List.of(line));
            Optional<Hit> hit = passage.find(Dates.ONE);
            if (hit.isPresent() && isDate(line)) {
                Optional<LocalDate> date = Dates.parse(hit.get().text(), 0);
                if (date.isPresent()) {
                    return Fact.of(date.get(), line.page(), hit.get().quote(), Basis.DATE_SIGNED);
                }
            }
        }
        return Fact.notFound();
    }

    private boolean isDate(Line line) {
        String rest = Dates.ONE.matcher(line.text()).replaceFirst("");
        return !rest.equals(line.text()) && rest.split("\\s+").length <= 5;
    }

    /** The short lines behind the last sentence of the auditor's report. */
    private List<Line> tail() {
        Optional<Section> section = evidence.section(SectionKind.AUDITORS_REPORT);
        if (section.isEmpty()) {
            return List.of();
        }
        List<Line> lines = section.get().lines();
        List<Line> tail = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0 && tail.size() < DEEPEST; i--) {
            Line line = lines.get(i);
            if (line.size() < evidence.report().proseSize() * 0.88f) {
                continue; // a footnote
            }
            boolean sentence =
                    line.words().size() > 10 || line.text().matches(".*[a-z)]\\.$") && !LegalNames.isName(line.text());
            if (sentence) {
                break;
            }
            tail.addFirst(line);
        }
        return tail.stream().filter(line -> !line.text().isBlank()).toList();
    }

    static boolean isPlace(String text) {
        return PLACE.matcher(text).matches() && !FIRM.matcher(text).matches();
    }
}
