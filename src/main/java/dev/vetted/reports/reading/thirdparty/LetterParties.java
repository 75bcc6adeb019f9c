package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a letter about a report names as providers, and which controls it says are left to those who get it. */
public final class LetterParties {

    private static final Pattern PROVIDES = Pattern.compile(
            "(?i)\\bsub-?\\s?service|\\bcarve[ds]?[- ]?out|\\b(?:provid|suppl|host|outsourc)\\w*\\b|\\b(?:sub-?contractors?|vendors?)\\b");
    private static final Pattern AUDITS = Pattern.compile(
            "(?i)\\b(?:LLP|PLLC|CPAs?|audit\\w*|accountants?)\\b|\\b(?:examin\\w+|issued)\\b(?=[^.]{0,30}\\bby\\s*$)");
    private static final Pattern LEFT_TO_READERS = Pattern.compile(
            "(?i)\\b(?:controls?|duties|responsibilit\\w+|tasks|obligations?)\\b[^.]*\\b(?:yours?|theirs?|remain\\w*|complementary|responsible)\\b|\\b(?:complementary|responsible\\s+for)\\b[^.]*\\b(?:controls?|includ\\w+)\\b|\\byou\\s+(?:are|remain)\\s+responsible\\b");
    private static final Pattern LIST = Pattern.compile(
            "(?i)\\b(?:includ(?:e|es|ing)|such\\s+as|namely|are|responsible\\s+for)\\b:?\\s+((?:to\\s+[a-z]+|[a-z]+ing)\\b.*[,;].*)$");
    private static final Pattern PARTING = Pattern.compile(
            "[,;]\\s+(?:and\\s+|as\\s+well\\s+as\\s+)?(?=(?:to\\s+[a-z]+|[a-z]+ing)\\b)|\\s+and\\s+(?=(?:to\\s+[a-z]+|[a-z]+ing)\\b)");
    private static final int FEWEST = 2;

    private final Passage letter;

    public LetterParties(ReportText report) {
        this.letter = report.passage(report.lines());
    }

    /**
     * The providers that a sentence on what is provided names; such a letter tells nothing else of them.
     *
     * @param others names that cannot be providers: the sender and the auditor
     */
    public List<SubserviceOrganization> providers(Set<String> others) {
        Map<String, SubserviceOrganization> found = new LinkedHashMap<>();
        for (Hit sentence : letter.sentences()) {
            if (!PROVIDES.matcher(sentence.text()).find()) {
                continue;
            }
            for (LegalNames.Name name : LegalNames.in(sentence.text())) {
                String before = sentence.text().substring(0, name.start());
                boolean own = others.stream()
                        .anyMatch(other -> Letters.of(other).contains(Letters.of(name.value()))
                                || Letters.of(name.value()).contains(Letters.of(other)));
                if (!own && !AUDITS.matcher(before + name.value()).find()) {
                    found.putIfAbsent(name.value(), provider(name, sentence));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private SubserviceOrganization provider(LegalNames.Name name, Hit sentence) {
        int start = sentence.start() + name.start();
        return new SubserviceOrganization(
                name.value(),
                null,
                null,
                null,
                letter.page(start),
                letter.quote(start, start + name.value().length()),
                Basis.PROVIDER_IN_TEXT);
    }

    /** The controls that a sentence lists as those of the readers. */
    public List<UserEntityControl> duties() {
        List<UserEntityControl> duties = new ArrayList<>();
        String before = "";
        for (Hit sentence : letter.sentences()) {
            Matcher list = LIST.matcher(sentence.text());
            boolean theirs =
                    LEFT_TO_READERS.matcher(before + " " + sentence.text()).find();
            if (theirs && list.find()) {
                addParts(duties, list.group(1), sentence.start() + list.start(1));
            }
            before = sentence.text();
        }
        return duties;
    }

    private void addParts(List<UserEntityControl> duties, String list, int at) {
        String[] parts = PARTING.split(list);
        int from = 0;
        for (String part : parts) {
            int start = list.indexOf(part, from);
            from = start + part.length();
            if (parts.length >= FEWEST) {
                String text = part.replaceFirst("[.,;]+$", "");
                duties.add(new UserEntityControl(
                        null,
                        Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".",
                        List.of(),
                        letter.page(at + start),
                        letter.quote(at + start, at + start + text.length()),
                        Basis.EXPECTED_IN_PROSE));
            }
        }
    }
}
