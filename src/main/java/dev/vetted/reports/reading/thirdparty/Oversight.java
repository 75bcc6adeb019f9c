package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text says on how the service organization watches over its subservice organizations. */
final class Oversight {

    private static final Pattern NO_CELL = Pattern.compile(
            "(?i)^\\W*(?:none|no|n/?a|nil|never)\\b|\\bnot\\s+(?:\\w+\\s+)?(?:monitored|reviewed|assessed|overseen|watched)|\\bno\\s+(?:\\w+\\s+)?(?:monitoring|review|oversight)\\b");
    private static final Pattern METHOD_IN_CELL =
            Pattern.compile("(?i)\\bcarved?(?:[\\s-]+|\\b)out\\b|\\binclusive\\b|\\b(?:method|basis|presentation)\\b");
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\bnot\\s+(?:\\w+\\s+){0,2}?(?:monitor|review|assess|overse|watch|evaluat|visit|obtain|receiv|request|read\\b|collect)\\w*"
                    + "|\\bno\\s+(?:[\\w-]+\\s+){0,2}?(?:monitoring|oversight|review)\\b|^\\W*(?:and\\s+|but\\s+)?not\\s+(?:those|that|the)\\b");
    private static final Pattern OF_THE_AUDITOR =
            Pattern.compile("(?i)\\bauditors?\\s*$|\\bby\\s+(?:the|our)\\s+(?:\\w+\\s+)?auditor");
    private static final Pattern EXPECTED =
            Pattern.compile("(?i)\\b(?:expect(?:s|ed|ing)?|assum(?:es|ed|ing)|responsible)\\b");
    private static final Pattern ALL = Pattern.compile(
            "(?i)\\b(?:both|(?:each|all|every\\s+one)\\s+of\\s+(?:them|these|the)|(?:the|its|our|these|all)\\s+(?:two\\s+|three\\s+|four\\s+)?(?:sub-?service\\s+)?(?:organi[sz]ations|(?:service\\s+)?providers|suppliers|companies|vendors)"
                    + "|(?:each|every)\\s+(?:sub-?service\\s+organi[sz]ation|(?:service\\s+)?provider)|sub-?service\\s+organi[sz]ations\\s+(?:is|are))\\b");
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\b(?:them|their|these|they|those)\\b");
    private static final Pattern ONE = Pattern.compile(
            "(?i)\\b(?:it|its|the\\s+(?:sub-?service\\s+organi[sz]ation|provider|supplier|company|vendor)(?:'s)?|on[\\s-]site)\\b");
    private static final Pattern LOOKS = Pattern.compile(
            "(?i)\\b(?:reads?|reading|review(?:s|ed|ing)?|obtain(?:s|ed|ing)?|receiv(?:es|ed|ing)|evaluat(?:es|ed|ing)|assess(?:es|ed|ing)|examin(?:es|ed|ing)|inspect(?:s|ed|ing)?"
                    + "|check(?:s|ed|ing)?|audit(?:s|ed|ing)|go(?:es|ing)\\s+over|follow(?:s|ed)|following\\s+up|track(?:s|ed|ing)?|collect(?:s|ed|ing)?|request(?:s|ed|ing)?|analy[sz](?:es|ed|ing)|look(?:s|ed|ing)?\\s+(?:at|into|through)"
                    + "|stud(?:ies|ied|ying)|visit(?:s|ed|ing)?|meet(?:s|ing)?|hold(?:s|ing)?|discuss(?:es|ed|ing)?)\\b");
    private static final Pattern PROOF = Pattern.compile(
            "(?i)\\b(?:reports?|attestations?|certificat\\w+|questionnaires?|visit(?:s|ed|ing)?|meet(?:s|ings?)?|calls?|notices?|service[\\s-]+levels?|SLAs?|performance|dashboards?|statistics|recordings?|compliance|controls?|on[\\s-]site)\\b");
    private static final Pattern CLAUSE_END =
            Pattern.compile("[;:]\\s|,\\s+(?=(?:and|but|while|whereas)\\s)|\\s+(?=(?:but|whereas)\\s)");

    private final List<Passage> told;
    private final Passage elsewhere;
    private final Providers providers;
    private final Pattern direct;

    /**
     * What is said.
     *
     * @param told where subservice organizations are spoken of
     * @param elsewhere the description, where a sentence counts only if it names the organization
     */
    Oversight(List<Passage> told, Passage elsewhere, Providers providers) {
        this.told = told;
        this.elsewhere = elsewhere;
        this.providers = providers;
        String whom = "(?:" + providers.alternatives()
                + "|both|them|it|its|their|these|each|all|(?:the\\s+)?sub-?service|(?:the\\s+)?(?:service\\s+)?providers?)\\b";
        this.direct = Pattern.compile(
                "(?i)\\b(?:monitor(?:s|ed|ing)?|overse(?:es?|eing)|watch(?:es|ing)?|supervis(?:es|ing))\\s+(?:(?!to\\b)[\\w-]+\\s+){0,5}?"
                        + whom + "|\\b(?:monitoring|oversight)\\s+(?:activities|procedures)\\b|" + whom
                        + "(?:'s?)?\\s+(?:[\\w-]+\\s+){0,3}?(?:is|are|was|were|(?:has|have)\\s+been)\\s+(?:\\w+ly\\s+)?(?:monitored|overseen|watched|supervised|reviewed|assessed|evaluated|visited)\\b");
    }

    /** What the cell of a table says of the oversight; empty if it holds nothing but a method. */
    static Optional<Boolean> inCell(String cell) {
        String text = METHOD_IN_CELL.matcher(cell).replaceAll("");
        if (NO_CELL.matcher(text).find()) {
            return Optional.of(false);
        }
        return text.chars().anyMatch(Character::isLetter) ? Optional.of(true) : Optional.empty();
    }

    /** True if oversight is described, false if it is denied, empty if nothing is said. */
    Optional<Boolean> of(String name) {
        Findings findings = new Findings(name);
        told.forEach(findings::take);
        if (findings.verdict().isEmpty()) {
            findings.byNameOnly = true;
            findings.take(elsewhere);
        }
        return findings.verdict();
    }

    /** Goes through the clauses of a text and notes what they say of one organization. */
    private final class Findings {

        private final String name;
        private boolean byNameOnly;
        private boolean watched;
        private boolean allWatched;
        private boolean denied;
        private Set<String> subject = Set.of();

        Findings(String name) {
            this.name = name;
        }

        Optional<Boolean> verdict() {
            if (watched || denied) {
                return Optional.of(watched);
            }
            return allWatched ? Optional.of(true) : Optional.empty();
        }

        void take(Passage passage) {
            subject = Set.of();
            for (Hit sentence : passage.sentences()) {
                for (String clause : CLAUSE_END.split(providers.shortened(sentence.text()))) {
                    take(clause);
                }
            }
        }

        private void take(String clause) {
            Set<String> named = providers.in(clause);
            boolean all = ALL.matcher(clause).find() && !byNameOnly;
            Set<String> about = all ? providers.names() : named.isEmpty() ? meant(clause) : named;
            if (about.contains(name)) {
                if (DENIED.matcher(clause).find()) {
                    denied |= !OF_THE_AUDITOR.matcher(clause).find();
                } else if (isOversight(clause)) {
                    watched |= !all || providers.names().size() == 1;
                    allWatched |= all;
                }
            }
            subject = about.isEmpty() ? subject : about;
        }

        /** Those for whom a pronoun stands. */
        private Set<String> meant(String clause) {
            if (byNameOnly) {
                return Set.of();
            }
            if (SEVERAL.matcher(clause).find()) {
                return subject.size() > 1 ? subject : providers.names();
            }
            boolean single = subject.size() == 1 || providers.names().size() == 1;
            return single && ONE.matcher(clause).find() ? subject.size() == 1 ? subject : providers.names() : Set.of();
        }
    }

    private boolean isOversight(String clause) {
        if (EXPECTED.matcher(clause).find()) {
            return false;
        }
        if (direct.matcher(clause).find()) {
            return !actsItself(clause)
                    || clause.matches("(?s).*\\b(?:is|are|was|were|been)\\s+(?:\\w+ly\\s+)?\\w+ed\\b.*");
        }
        return LOOKS.matcher(clause).find() && PROOF.matcher(clause).find() && !actsItself(clause);
    }

    /** True if the organization is the one that does something: what it reviews itself is no oversight of it. */
    private boolean actsItself(String clause) {
        String bare = clause.replaceFirst("^\\W*(?:and|but|while|whereas)?\\s*", "");
        return providers
                .leading(bare)
                .filter(name -> !bare.matches("(?s)\\S+(?:\\s\\S+)?'s?\\s.*"))
                .isPresent();
    }
}
