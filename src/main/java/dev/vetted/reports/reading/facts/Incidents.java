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

    private static final Pattern TITLE =
            Pattern.compile("(?i)\\bincidents?\\b|\\bbreach(?:es)?\\b|\\bevents?\\s+(?:of|in|during|within|after)\\b");
    private static final Pattern OTHER_TITLE = Pattern.compile(
            "(?i)response|management|handling|process|reporting|procedure|plan|recovery|monitoring|evaluation|communication|(?:CC|A|C|PI|P)\\d\\.\\d");
    private static final String INCIDENT = "(?:incidents?|breach(?:es)?|events?\\s+(?:that|which))";
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\bnot\\s+(?:a\\s+single|one|any)\\s+(?:[\\w-]+\\s+){0,4}?" + INCIDENT
                    + "\\b|\\b(?:nothing|never)\\b[^.]{0,80}?\\b(?:qualif\\w+|count\\w*|amount\\w*|rise\\w*|regard\\w*|class\\w+|consider\\w*|constitut\\w+|meets?|had|suffer\\w*|experience\\w*)\\b[^.]{0,40}?\\b"
                    + INCIDENT + "\\b|\\bno\\s+(?:[\\w-]+\\s+){0,4}?" + INCIDENT + "\\b"
                    + "|\\bnot\\s+(?:aware|know|experience\\w*|identif\\w*|have|suffer\\w*|had)\\b[^.]{0,40}?\\b"
                    + INCIDENT + "\\b"
                    + "|\\bwithout\\s+(?:any\\s+)?(?:significant\\s+)?(?:security\\s+)?incidents?\\b|\\bnone\\b[^.]{0,60}\\bincidents?\\b|incidents?\\b[^.]{0,30}\\b(?:none|nil)\\b");
    /** "No other incident": there was one. */
    private static final Pattern OTHERWISE =
            Pattern.compile("(?i)\\bno\\s+(?:other|further)\\s+(?:[\\w-]+\\s+){0,3}?" + INCIDENT
                    + "\\b|\\b(?:apart\\s+from|other\\s+than|except\\s+for|besides)\\s+(?:this|these|the)\\b[^.]{0,60}\\bno\\b[^.]{0,40}"
                    + INCIDENT);

    private static final Pattern DISCLOSED = Pattern.compile(
            "(?i)\\b(?<!not\\s)(?:one|two|three|an?|the\\s+following|\\d+)\\s+(?:[\\w-]+\\s+){0,3}?incidents?\\b[^.]{0,80}\\b(?:occurred|identified|took\\s+place|happened|disclosed|arose|affected|reported|was|were)\\b"
                    + "|\\bthe\\s+incident\\b[^.]{0,40}\\b(?:led|was|affected|began|started|lasted|ended)\\b|\\bunauthori[sz]ed\\s+(?:access|person)[^.]{0,60}\\b(?:occurred|obtained|gained)\\b");
    private static final Pattern SIGNIFICANT_DENIED = Pattern.compile(
            "(?i)\\b(?:no|not\\s+aware\\s+of\\s+any|did\\s+not\\s+(?:identify|experience)\\s+any|nor\\s+any)\\s+(?:[\\w-]+\\s+){0,3}?(?:significant|major|material|security|reportable)\\s+(?:[\\w-]+\\s+){0,2}?incidents?\\b");

    private Incidents() {}

    public static Fact<Boolean> read(Evidence evidence, DocumentType type) {
        if (type == DocumentType.BRIDGE_LETTER) {
            Fact<Boolean> told = disclosed(evidence.all());
            return told.isFound() ? told : inText(evidence.all());
        }
        if (!Evidence.isAttested(type)) {
            return Fact.notFound();
        }
        Fact<Boolean> found = Fact.notFound();
        for (Section topic : evidence.report().topics(TITLE, OTHER_TITLE)) {
            // What the auditor tested says nothing on what the description discloses.
            if (!evidence.report().isWithin(topic, SectionKind.TESTS)) {
                Fact<Boolean> fact =
                        inTopic(evidence.passage(topic.lines()), topic.heading().title());
                found = Boolean.TRUE.equals(found.value()) || !fact.isFound() ? found : fact;
            }
        }
        return found.isFound() ? found : inText(evidence.passage(SectionKind.DESCRIPTION));
    }

    private static Fact<Boolean> inTopic(Passage topic, String title) {
        Optional<Hit> denied = Optional.empty();
        for (Hit sentence : topic.sentences()) {
            if (OTHERWISE.matcher(sentence.text()).find()) {
                return fact(true, sentence, Basis.INCIDENT_DISCLOSED);
            }
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
        boolean dated =
                topic.find(Dates.ONE).isPresent() || Dates.ONE.matcher(title).find();
        return !sentences.isEmpty() && dated
                ? fact(true, sentences.getFirst(), Basis.INCIDENT_IMPLIED)
                : Fact.notFound();
    }

    private static Fact<Boolean> disclosed(Passage letter) {
        return letter.sentences().stream()
                .filter(sentence -> !DENIED.matcher(sentence.text()).find()
                        && DISCLOSED.matcher(sentence.text()).find())
                .findFirst()
                .map(sentence -> fact(true, sentence, Basis.INCIDENT_DISCLOSED))
                .orElse(Fact.notFound());
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
