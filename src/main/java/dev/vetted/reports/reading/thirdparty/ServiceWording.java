package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.layout.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a subservice organization does, where a sentence says so; a thing ("hosting") rather than a deed. */
final class ServiceWording {

    private static final String SHORT_FORM = "(?:\\s*\\([^()]{1,60}\\))?";
    private static final String TOGETHER = "(?:\\s+and\\s+[A-Z][\\w&', -]{2,60}?\\.?)?";
    private static final String PHRASE = "([A-Za-z][^.;:()]{2,140}?)";
    private static final String LINK = "(?:,?\\s+(?:which|that|who)\\b)?\\s+(?:also\\s+|currently\\s+)?";
    /** Where what is provided ends and something else is said. */
    private static final String END =
            "(?=[.;:]|\\s*\\(|$|\\s+(?:until|since|(?:during|in|over|throughout)\\s+(?:the|this|that)\\s+(?:period|year)|which|that|who|whose|under|as\\s+well\\s+as|when|where)\\b"
                    + "|,?\\s+and\\s+(?:is|are|was|were|has|have|will|on|for|with|uses?|its|their|to|from)\\b|,?\\s+and\\s+[A-Z][a-z]|,?\\s+and\\s+(?:[a-z-]+\\s+){1,5}from\\s+[A-Z]"
                    + "|,\\s+(?:is|are|was|were|one|each|both|all|which|who|whose|where|until|since|under|from|while|but|whereas|so)\\b|,\\s+and\\s+[A-Z][a-z])";

    private static final Pattern NO_SERVICE = Pattern.compile(
            "(?i:^(?:the\\s+)?(?:periods?|years?|services?|systems?|this|that|these|it|us|them|its|purposes?|controls?|company)\\b(?:\\s+(?:of|from|to|for)\\b.*)?$)|^[A-Z][a-z]+$");

    private final List<Passage> told;
    private final Providers providers;

    /**
     * A reader of sentences.
     *
     * @param told passages, the most telling first
     */
    ServiceWording(List<Passage> told, Providers providers) {
        this.told = told;
        this.providers = providers;
    }

    Optional<String> of(String name) {
        String who = Pattern.quote(name) + "(?!\\w)";
        String subject = who + SHORT_FORM + TOGETHER + LINK;
        return first(
                        subject
                                + "(?:provides?|(?:has|have)\\s+provided|provided|offers?|(?:is|are)\\s+(?:entrusted|charged|tasked)\\s+with|takes?\\s+care\\s+of|(?:is|are)\\s+responsible\\s+for)\\s+(?:the\\s+|an?\\s+|its\\s+)?"
                                + PHRASE + END,
                        UnaryOperator.identity())
                .or(() -> first(
                        who + SHORT_FORM + "\\s+(?:for|as)\\s+(?:the\\s+|its\\s+|an?\\s+)?" + PHRASE + END,
                        UnaryOperator.identity()))
                .or(() -> first(who + "\\s*\\(([a-z][^()\"'<]{3,90})\\)", UnaryOperator.identity()))
                .or(() -> first(
                        "\\b(?:obtains?|buys?|gets?|receives?|procures?|purchases?|sources?|and|takes?)\\s+((?:[a-z-]+\\s+){0,5}?[a-z-]+)\\s+from\\s+(?:the\\s+)?"
                                + who,
                        UnaryOperator.identity()))
                .or(() -> first(
                        "(?<![a-z,]\\s)\\b([A-Z][\\w-]*(?:\\s+[a-z-]+){0,5}?)\\s+(?:comes?\\s+from|(?:is|are)\\s+(?:provided|supplied|performed|delivered|operated)\\s+by)\\s+(?:the\\s+)?"
                                + who,
                        ServiceWording::inSentence))
                .or(() -> first(
                        subject + "(?:supplies|supply|delivers?|performs?)\\s+(?:the\\s+|an?\\s+|its\\s+)?" + PHRASE
                                + END,
                        UnaryOperator.identity()))
                .or(() -> first(subject + "(hosts?|hosted)\\b", deed -> "hosting"))
                .or(() -> first(
                        Pattern.quote(providers.shortForm(name))
                                + ",\\s+(?:which|who)\\s+provides?\\s+(?:the\\s+|an?\\s+)?" + PHRASE + END,
                        UnaryOperator.identity()))
                .or(() -> first(
                        "(?:^|[.;]\\s+|\\band\\s+)" + who + SHORT_FORM
                                + "\\s+((?!is\\b|was\\b|has\\b|does\\b|uses\\b)[a-z]+s\\s" + PHRASE + ")" + END,
                        UnaryOperator.identity()));
    }

    private Optional<String> first(String pattern, UnaryOperator<String> change) {
        Pattern compiled = Pattern.compile(pattern);
        for (Passage passage : told) {
            Matcher matcher = compiled.matcher(passage.text());
            while (matcher.find()) {
                String phrase = trimmed(matcher.group(1));
                if (!NO_SERVICE.matcher(phrase).find()) {
                    return Optional.of(change.apply(phrase));
                }
            }
        }
        return Optional.empty();
    }

    private static String trimmed(String phrase) {
        return phrase.replaceAll("^[\\s\"'<>=,]+|[\\s\"'<>=,]+$", "").replaceFirst("^(?:the|an?)\\s+", "");
    }

    /** A phrase from the beginning of a sentence; an abbreviation keeps its capitals. */
    private static String inSentence(String phrase) {
        return phrase.length() > 1 && Character.isLowerCase(phrase.charAt(1))
                ? Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1)
                : phrase;
    }
}
