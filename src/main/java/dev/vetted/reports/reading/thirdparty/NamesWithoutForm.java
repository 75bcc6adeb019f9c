package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds subservice organizations whose names show no legal form, by what sentences say of them. */
final class NamesWithoutForm {

    private static final Pattern USED = Pattern.compile(
            "\\b(?:uses|use\\s+of|using|utili[sz]es|relies\\s+on|hosted\\s+(?:by|at|on|in)|provided\\s+by|engages)\\s+((?:[A-Z][\\w&.-]*)(?:\\s+[A-Z][\\w&.-]*){0,4})");

    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\w&.'-]*";
    private static final Pattern PROVIDER_FIRST = Pattern.compile(
            "^(?:The\\s+)?(" + CAPITALISED + "(?:\\s+(?:"
                    + CAPITALISED
                    + "|of|and|&)){1,5}(?<!\\b(?:System|Platform|Service|Application|Portal|Network|Management|Team|Department|Committee|Office|Board))),?\\s+(?:which\\s+)?(?:provides|supplies|hosts|houses|stores|performs|operates|delivers|runs|processes|carries\\s+out|handles|offers|manages|maintains|monitors|transports)\\b");

    private NamesWithoutForm() {}

    /** A name and where it stands. */
    record Name(String value, int page, String quote) {}

    /** Those whom a sentence says the service organization uses. */
    static List<Name> used(Passage topic) {
        List<Name> names = new ArrayList<>();
        for (Hit sentence : topic.sentences()) {
            Matcher matcher = USED.matcher(sentence.text());
            while (matcher.find() && !isNoProvider(sentence)) {
                names.add(name(topic, sentence, matcher));
            }
        }
        return names;
    }

    /** Those who begin a sentence on what they provide, where the letter of the auditor speaks of them too. */
    static List<Name> confirmed(Passage topic, Passage letter) {
        List<Name> names = new ArrayList<>();
        for (Hit sentence : topic.sentences()) {
            Matcher matcher = PROVIDER_FIRST.matcher(sentence.text());
            if (matcher.find()
                    && !isNoProvider(sentence)
                    && !LegalNames.isName(matcher.group(1))
                    && isUsed(matcher.group(1), letter)) {
                names.add(name(topic, sentence, matcher));
            }
        }
        return names;
    }

    private static boolean isNoProvider(Hit sentence) {
        return SubserviceOrganizations.NOT_ONE.matcher(sentence.text()).find();
    }

    private static boolean isUsed(String name, Passage letter) {
        return letter.sentences().stream()
                .anyMatch(hit -> hit.text().contains(name)
                        && SubserviceOrganizations.PROVIDES.matcher(hit.text()).find());
    }

    private static Name name(Passage topic, Hit sentence, Matcher matcher) {
        int start = sentence.start() + matcher.start(1);
        String value = matcher.group(1);
        return new Name(value, topic.page(start), topic.quote(start, start + value.length()));
    }
}
