package dev.vetted.reports.reading.thirdparty;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by their titles the parts that speak of the controls of user entities and of subservice organizations. A
 * document may have its own word for its user entities, such as merchants or schools; it is learned from the letters.
 */
final class PartyTitles {

    private static final String USER_WORDS =
            "user[\\s-]+(?:entit(?:y|ies)|organi[sz]ations?)|users?|customers?|clients?|subscribers?|tenants?|members?|participants?|licensees?";
    /** Those who stand for a party in a title; a single "user" does not, since accounts have users too. */
    private static final String PARTY_WORDS =
            "user[\\s-]+(?:entit(?:y|ies)|organi[sz]ations?)|users|customers?|clients?|subscribers?|tenants?|members|participants|licensees?";

    private static final String PROVIDER_WORDS =
            "providers?|suppliers?|vendors?|sub-?contractors?|outsourc\\w+|sub-?contract\\w+";
    private static final String CONTROL =
            "(?:controls?|safeguards?|measures?|procedures?|practices|considerations?|responsibilit\\w+|duties|obligations?|precautions?|tasks)";
    private static final String EXPECTING =
            "(?:expected|expectations?|assumed|assum\\w+|presuppos\\w+|required|requirements?|rel(?:y|ies)|depends?|complement\\w+|counts?\\s+on|left\\s+(?:to|with)|(?:up|fall\\w*|belong\\w*)\\s+to|side|must|should|need\\s+to|have\\s+to|are\\s+to)";
    private static final String THE = "(?:the\\s+|our\\s+|its\\s+)?";

    /** Whose controls a letter leaves out, or who it says uses the service. */
    private static final Pattern OWN_WORD = Pattern.compile(
            "(?i:\\bcontrols?\\s+(?:of|at|assumed\\s+(?:of|at|by)|expected\\s+of|implemented\\s+by|operated\\s+by)\\s+(?:the\\s+|its\\s+)?)([a-z][a-z-]{3,}s)\\b"
                    + "|\\b([a-z][a-z-]{3,}s)(?:\\s+and\\s+[a-z]+(?:\\s+[a-z]+)?)?\\s+(?:that|who|which)\\s+(?:use|used|have\\s+used)\\s+(?:the|our|its)\\s+(?:services?|systems?|platform|products?)\\b");

    private static final Pattern NO_PARTY = Pattern.compile(
            "(?:sub-?service|organi[sz]ations|entities|companies|" + PROVIDER_WORDS
                    + "|parties|others|these|those|those|systems|services|processes|operations|criteria|objectives|regards|as|auditors|practitioners|advisers|regulators|businesses|partners|persons|individuals|prospective)");

    private static final Pattern LEFT_TO_OTHERS = Pattern.compile(
            "(?i)carve[ds]?[- ]?out|sub-?service|\\binclusive\\b|complementary|\\bcontrols?\\b[^.]{0,60}\\b(?:expected|assumed|relied)\\b|\\b(?:expects?|expected|assumes?|relies)\\b[^.]{0,60}\\bcontrols?\\b");

    private final String party;
    private final Pattern users;
    private final Pattern usersIntroduced;
    private final Pattern duties;
    private final Pattern subservice;
    private final Pattern providers;

    private PartyTitles(Set<String> ownWords) {
        String own = ownWords.isEmpty() ? "" : "|" + String.join("|", ownWords);
        String user = "(?:" + USER_WORDS + own + ")";
        String party = "(?:" + PARTY_WORDS + own + ")";
        this.party = party;
        users = Pattern.compile("(?i)complementary\\s+(?:" + user + "|controls?\\s+(?:at|of|for)\\s+" + user + ")|"
                + user
                + "(?:'s?|s')?\\s+(?:entity\\s+)?(?:controls?|control\\s+considerations|considerations)\\b|controls?\\b.{0,40}\\b(?:at|of|by|for|expected\\s+of|assumed\\s+at)\\s+"
                + THE + user
                + "\\b|\\bCUECs?\\b|complementary\\s+controls?\\s+(?:at|of|for|by|in|within)\\s+(?:the\\s+|our\\s+)?(?-i:(?!"
                + NO_PARTY
                + "\\b)[a-z][a-z-]{3,}s\\b)(?!\\s+organi)|\\bwhat\\s+" + THE + user
                + "\\b.{0,40}\\b(?:must|should|have\\s+to|need\\s+to|are\\s+expected)\\b|^(?=.*\\b" + party
                + ")(?=.*\\b" + CONTROL + "\\b)(?=.*\\b" + EXPECTING + "\\b)");
        usersIntroduced = Pattern.compile("(?i)\\bcomplementary\\s+" + user + "|\\bCUECs?\\b");
        duties = Pattern.compile(
                "(?i)" + user + "(?:'s?|s')?\\s+(?:entity\\s+)?(?:responsibilit\\w+|duties|obligations|tasks)"
                        + "|\\b(?:responsibilit\\w+|duties|obligations|tasks)\\s+of\\s+" + THE + user
                        + "|\\b(?:shared|joint|divided)\\s+responsibilit\\w+"
                        + (own.isEmpty() ? "" : "|^" + THE + "(?:" + own.substring(1) + ")$"));
        subservice = Pattern.compile(
                "(?i)sub-?\\s?service|carve[ds]?[- ]?out|\\bCSOCs?\\b|third[- ]party\\s+service\\s+providers?|controls?\\b.{0,30}\\b(?:expected|assumed)\\s+(?:of|at|from)\\s+(?!"
                        + THE + user + ")|^(?=.*\\b(?:" + PROVIDER_WORDS + ")\\b)(?=.*\\b" + CONTROL + "\\b)(?=.*\\b"
                        + EXPECTING + "\\b)");
        providers = Pattern.compile(
                "(?i)\\b(?:" + PROVIDER_WORDS
                        + "|hosting|(?:rely|relies|relying|reliance|depends?|dependenc(?:y|ies))\\s+on|(?:other|outside|external)\\s+(?:organi[sz]ations|companies|parties)|third\\s+parties)\\b|\\b(?:rely|depend)\\s+on$|\\bon\\s+(?:which|whom)\\b.{0,40}\\b(?:rel(?:y|ies)|depends?)\\b");
    }

    /**
     * The titles of a document.
     *
     * @param letters what auditor and management write
     */
    static PartyTitles learnedFrom(String letters) {
        Set<String> own = new TreeSet<>();
        Matcher matcher = OWN_WORD.matcher(letters);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!NO_PARTY.matcher(word).matches()) {
                own.add(word);
            }
        }
        return new PartyTitles(own);
    }

    /** Words for those who use the service, as alternatives of a pattern. */
    String party() {
        return party;
    }

    /** Both "controls that user entities are assumed to run" and "what customers have to do". */
    Pattern users() {
        return users;
    }

    /** A first sentence that speaks of such controls where the title does not. */
    Pattern usersIntroduced() {
        return usersIntroduced;
    }

    /** Titles on what user entities have to do, without a word of controls. */
    Pattern duties() {
        return duties;
    }

    Pattern subservice() {
        return subservice;
    }

    /** Titles that may as well stand above how vendors are chosen and watched. */
    Pattern providers() {
        return providers;
    }

    /** True for a text that says of providers how the report treats them, or what controls it expects of them. */
    static boolean leavesControlsToOthers(String text) {
        return LEFT_TO_OTHERS.matcher(text).find();
    }
}
