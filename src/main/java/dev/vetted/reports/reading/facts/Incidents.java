package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.Dates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whether significant incidents are disclosed, expressly denied, or not spoken of. */
public final class Incidents {

    private static final Pattern TITLE = Pattern.compile("(?i)\\bincidents?\\b|\\bbreach(?:es)?\\b");
    private static final Pattern OTHER_TITLE = Pattern.compile(
            "(?i)response|management|handling|process|reporting|procedure|plan|recovery|monitoring|evaluation|communication|(?:CC|A|C|PI|P)\\d\\.\\d");
    private static final String INCIDENT = "(?:incidents?|breach(?:es)?|events?\\s+(?:that|which))";
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\bno\\s+(?:[\\w-]+\\s+){0,4}?" + INCIDENT + "\\b"
                    + "|\\bnot\\s+(?:aware|know|experience\\w*|identif\\w*|have|suffer\\w*|had)\\b[^.]{0,40}?\\b"
                    + INCIDENT + "\\b"
                    + "|\\bwithout\\s+(?:any\\s+)?(?:significant\\s+)?(?:security\\s+)?incidents?\\b|\\bnone\\b[^.]{0,60}\\bincidents?\\b|incidents?\\b[^.]{0,30}\\b(?:none|nil)\\b");
    private static final Pattern DISCLOSED = Pattern.compile(
            "(?i)\\b(?:one|two|three|an?|the\\s+following|\\d+)\\s+(?:[\\w-]+\\s+){0,3}?incidents?\\b[^.]{0,80}\\b(?:occurred|identified|took\\s+place|happened|disclosed|arose|affected|reported|was|were)\\b"
                    + "|\\bthe\\s+incident\\b[^.]{0,40}\\b(?:led|was|affected|began|started|lasted|ended)\\b|\\bunauthori[sz]ed\\s+(?:access|person)[^.]{0,60}\\b(?:occurred|obtained|gained)\\b");
    private static final Pattern SIGNIFICANT_DENIED = Pattern.compile(
            "(?i)\\b(?:no|not\\s+aware\\s+of\\s+any|did\\s+not\\s+(?:identify|experience)\\s+any|nor\\s+any)\\s+(?:[\\w-]+\\s+){0,3}?(?:significant|major|material|security|reportable)\\s+(?:[\\w-]+\\s+){0,2}?incidents?\\b");

    private Incidents() {}

    public static Fact<Boolean> read(Evidence evidence, DocumentType type) {
        if (type == DocumentType.BRIDGE_LETTER) {
            return inText(evidence.all());
        }
        if (!Evidence.isAttested(type)) {
            return Fact.notFound();
        }
        for (Section topic : evidence.report().topics(TITLE, OTHER_TITLE)) {
            Fact<Boolean> fact = inTopic(evidence.passage(topic.lines()));
            if (fact.isFound()) {
                return fact;
            }
        }
        return inText(evidence.passage(SectionKind.DESCRIPTION));
    }

    private static Fact<Boolean> inTopic(Passage topic) {
        Optional<Hit> denied = Optional.empty();
        for (Hit sentence : topic.sentences()) {
            boolean denies = DENIED.matcher(sentence.text()).find();
            if (!denies && DISCLOSED.matcher(sentence.text()).find()) {
                return fact(true, sentence, Basis.INCIDENT_DISCLOSED);
            }
            if (denies && denied.isEmpty()) {
                denied = Optional.of(sentence);
            }
        }
        if (denied.isPresent()) {
            return fact(false, denied.get(), Basis.INCIDENT_DENIED);
        }
        List<Hit> sentences = topic.sentences();
        return !sentences.isEmpty()
                        && topic.find(Dates.ONE).isPresent()
                        && topic.find(TITLE).isPresent()
                ? fact(true, sentences.getFirst(), Basis.INCIDENT_IMPLIED)
                : Fact.notFound();
    }

    private static Fact<Boolean> inText(Passage text) {
        return text.find(SIGNIFICANT_DENIED)
                .map(hit -> fact(false, hit, Basis.INCIDENT_DENIED_IN_PASSING))
                .orElse(Fact.notFound());
    }

    private static Fact<Boolean> fact(boolean value, Hit hit, Basis basis) {
        return Fact.of(value, hit.page(), hit.quote(), basis);
    }
}
