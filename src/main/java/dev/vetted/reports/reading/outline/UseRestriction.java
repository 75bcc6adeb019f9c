package dev.vetted.reports.reading.outline;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whether the auditor's report restricts who may use it, and in which words. */
final class UseRestriction {

    private static final String REPORT = "\\b(?:this|the|our)\\s+report\\b[^.]{0,120}?";
    private static final Pattern RESTRICTED = Pattern.compile("(?i)\\bintended\\s+(?:solely|only|exclusively)|" + REPORT
            + "\\b(?:intended|meant|for\\s+the\\s+(?:sole\\s+)?(?:use|information))|\\bsolely\\s+for\\s+(?:the\\s+)?(?:information|use)"
            + "|\\b(?:not\\s+intended\\s+to\\s+be|should\\s+not\\s+be|must\\s+not\\s+be|may\\s+not\\s+be)\\s+(?:and\\s+should\\s+not\\s+be\\s+)?(?:used|relied|distributed|given|passed)"
            + "|\\b(?:use|distribution)\\s+(?:of\\s+(?:this|the|our)\\s+report\\s+)?is\\s+(?:restricted|limited)|"
            + REPORT
            + "\\bis\\s+(?:restricted|limited)\\s+to\\b|" + REPORT
            + "\\bis\\s+(?:only\\s+|solely\\s+)?for\\s+(?!general)|\\bno\\s+(?:duty|responsibility)\\b[^.]{0,40}\\banyone\\s+else"
            + "|\\bno(?:body|\\s?one)?\\s+else\\b[^.]{0,30}\\b(?:use|rely)|^only\\b[^.]{10,200}\\b(?:use|rely\\s+on)\\s+(?:this|the|our)\\s+report"
            + "|\\bmay\\s+use\\s+(?:it|(?:this|the|our)\\s+report)\\b");
    private static final Pattern TITLE = Pattern.compile(
            "(?:Restrict(?:ed|ions?)\\s+(?:on\\s+)?(?:Use|use|Distribution|distribution)|RESTRICT(?:ED|IONS?)\\s+(?:ON\\s+)?USE|Use\\s+of\\s+(?:This|this|Our|our|The|the)\\s+[Rr]eport|Intended\\s+[Uu]se(?:rs)?|Restrictions?)\\s+(?=[A-Z])");
    private static final Pattern GENERAL = Pattern.compile("(?i)\\bgeneral[- ]use\\b|\\bfreely\\s+distributed\\b");

    private UseRestriction() {}

    static Fact<Boolean> of(Evidence evidence) {
        Passage letter = evidence.auditorsReport();
        List<Hit> titles = letter.findAll(TITLE);
        if (!titles.isEmpty()) {
            Hit title = titles.getLast();
            int end = endOfSentence(letter, title.end());
            return Fact.of(true, letter.page(title.end()), letter.quote(title.end(), end), Basis.USE_UNDER_TITLE);
        }
        Optional<Hit> said = letter.sentences().stream()
                .filter(sentence -> RESTRICTED.matcher(sentence.text()).find())
                .reduce((first, second) -> first);
        if (said.isPresent()) {
            return Fact.of(true, said.get().page(), said.get().quote(), Basis.USE_IN_SENTENCE);
        }
        return evidence.all().sentences().stream()
                .filter(sentence -> GENERAL.matcher(sentence.text()).find())
                .findFirst()
                .map(hit -> Fact.of(false, hit.page(), hit.quote(), Basis.USE_GENERAL))
                .orElse(Fact.notFound());
    }

    private static int endOfSentence(Passage letter, int from) {
        return letter.sentences().stream()
                .filter(sentence -> sentence.end() > from)
                .mapToInt(Hit::end)
                .findFirst()
                .orElse(letter.text().length());
    }
}
