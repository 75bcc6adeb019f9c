package dev.vetted.reports.reading.outline;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what the description tells of significant changes in the period.
 *
 * @param told the changes, one sentence or item each
 * @param disclosed true if changes are told, false if expressly none, not found if nothing is said
 */
record Changes(List<Fact<String>> told, Fact<Boolean> disclosed) {

    private static final int MOST = 60;
    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\b(?:significant|material|relevant|major|key)\\s+changes?\\b|\\bchanges?\\s+(?:to|in|of)\\s+(?:the\\s+)?(?:\\w+\\s+)?(?:system|service|environment|platform|controls?)\\b|\\bchanges?\\s+(?:during|in|since|within)\\s+the\\s+(?:\\w+\\s+)?(?:period|year)|\\bchanges\\s+and\\s+(?:\\w+\\s+)?incidents\\b|\\bincidents?\\s+and\\s+(?:\\w+\\s+)?changes\\b");
    private static final Pattern NOT_TITLE =
            Pattern.compile("(?i)\\bmanagement\\b|\\bprocedures?\\b|\\bcontrol\\b|(?:CC|A|C|PI|P)\\d\\.\\d");
    private static final Pattern DENIAL = Pattern.compile(
            "(?i)\\b(?:no|not\\s+any|without|nor\\s+any|nor\\s+were\\s+there)\\s+(?:[\\w-]+\\s+){0,4}?changes?\\b|\\bchanges?\\b[^.]{0,40}\\bnone\\b|\\b(?:did|has|have)\\s+not\\s+changed?\\b|\\bunchanged\\b|\\bnone\\b[^.]{0,60}\\bchanges?\\b");
    /** Something that happened; how changes are made as a rule is told in the present. */
    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(?:took\\s+(?:place|over)|went\\s+live|came\\s+into\\s+(?:force|use))\\b"
                    + "|(?<!\\b(?:is|are|be|being|and|or)\\s)\\b(?:replaced|moved|migrated|introduced|upgraded|relocated|retired|decommissioned|acquired|merged|switched|launched|implemented|adopted|changed|opened|closed|ended|began|started)\\b"
                    + "|^(?:new|change|move|migration|replacement|introduction|upgrade)\\b");

    /** "Apart from this there were no changes" leaves the others. */
    private static final Pattern APART = Pattern.compile(
            "(?i)\\b(?:apart|aside|other|otherwise|further|else|besides|beyond|except\\w*|additional)\\b");

    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)\\b(?:before|prior\\s+to|preceding)\\s+(?:the\\s+)?(?:start\\s+of\\s+the\\s+|beginning\\s+of\\s+the\\s+)?(?:examination\\s+|review\\s+)?(?:period|year)\\b|\\b(?:after|subsequent\\s+to)\\s+(?:the\\s+)?(?:end\\s+of\\s+the\\s+)?(?:period|year)\\b");
    private static final Pattern INCIDENT = Pattern.compile(
            "(?i)\\bincidents?\\b|\\boutages?\\b|\\bbreach\\w*\\b|\\bcut\\s+off\\b|\\bfaulty\\b|\\bunavailab\\w+|\\binterrupt\\w+|\\bunauthori[sz]ed\\b");

    Changes {
        told = List.copyOf(told);
    }

    static Changes of(Evidence evidence) {
        ReportText report = evidence.report();
        List<TopicText> texts = new ArrayList<>();
        for (Section topic : report.topics(TITLE, NOT_TITLE)) {
            if (!report.isWithin(topic, SectionKind.TESTS)
                    && !report.isWithin(topic, SectionKind.AUDITORS_REPORT)
                    && !report.isWithin(topic, SectionKind.ASSERTION)) {
                List<TopicText> items = TopicText.items(report, topic);
                texts.addAll(items.isEmpty() ? TopicText.sentences(report, topic) : items);
            }
        }
        return of(texts);
    }

    private static Changes of(List<TopicText> texts) {
        List<Fact<String>> told = texts.stream()
                .filter(text -> isChange(text.text()))
                .limit(MOST)
                .map(text -> text.fact(Basis.CHANGE_TOLD))
                .toList();
        Optional<TopicText> denied = texts.stream()
                .filter(text -> DENIAL.matcher(text.text()).find())
                .findFirst();
        if (!told.isEmpty()) {
            return new Changes(told, told.getFirst().map(change -> true));
        }
        return new Changes(
                List.of(),
                denied.map(text -> text.fact(Basis.CHANGE_DENIED).map(words -> false))
                        .orElse(Fact.notFound()));
    }

    private static boolean isChange(String text) {
        boolean denies = DENIAL.matcher(text).find();
        return CHANGE.matcher(text).find()
                && (!denies || APART.matcher(text).find() && namesOne(text))
                && !OUTSIDE.matcher(text).find()
                && !INCIDENT.matcher(text).find();
    }

    /** "Apart from the move to another region, no significant changes were made" tells one itself. */
    private static boolean namesOne(String text) {
        return CHANGE.matcher(DENIAL.matcher(text).replaceAll("")).find();
    }
}
