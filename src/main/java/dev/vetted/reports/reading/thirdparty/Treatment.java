package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which method a report treats the controls of single subservice organizations. */
final class Treatment {

    private static final String CARVE =
            "carv(?:e|es|ed|ing)\\b[^.]{0,20}?\\bout\\b|carve[ds]?-out|leaves?\\s+out\\s+the\\s+controls|excludes?\\s+(?:the\\s+controls|everything|all\\s+controls)|(?:not|none)\\s+(?:part\\s+of|included\\s+in)\\s+(?:the|this)\\s+(?:description|boundar\\w+)";
    private static final String INCLUDE =
            "inclusive\\s+(?:method|basis|approach|presentation)|(?:is|are|was|were)\\s+included\\b|includes?\\s+(?:the\\s+)?(?:\\w+\\s+){0,2}controls\\s+(?:of|at)\\b|\\binclusive\\b";
    private static final Pattern CARVED_OUT = Pattern.compile("(?i)" + CARVE);
    private static final Pattern INCLUSIVE = Pattern.compile("(?i)" + INCLUDE);
    private static final Pattern EITHER = Pattern.compile("(?i)(" + CARVE + ")|(" + INCLUDE + ")");
    private static final Pattern BY_INCLUSION = Pattern.compile("(?i)\\binclusive\\b");
    private static final Pattern PRONOUN = Pattern.compile("(?i)^\\W*(?:it|its|this|these|they|their)\\b");

    private final List<Passage> told;
    private final Passage elsewhere;
    private final List<String> names;

    /**
     * @param told where subservice organizations are spoken of
     * @param elsewhere the whole text, for methods that are named in another part only
     */
    Treatment(List<Passage> told, Passage elsewhere, List<String> names) {
        this.told = told;
        this.elsewhere = elsewhere;
        this.names = names;
    }

    /** The method that a cell or heading names. */
    static Optional<Method> named(String text) {
        if (CARVED_OUT.matcher(text).find() || text.matches("(?i).*(?:carve|not\\s+included|exclu[ds]).*")) {
            return Optional.of(Method.CARVE_OUT);
        }
        return INCLUSIVE.matcher(text).find() || text.matches("(?i)\\W*inclu(?:ded|sion|sive)\\b.*")
                ? Optional.of(Method.INCLUSIVE)
                : Optional.empty();
    }

    /** One method for all if only one is spoken of; else the one named next after the organization. */
    Optional<Method> method(String name) {
        StringBuilder all = new StringBuilder();
        told.forEach(passage -> all.append(passage.text()).append(' '));
        if (!CARVED_OUT.matcher(all).find() && !BY_INCLUSION.matcher(all).find()) {
            all.append(elsewhere.text());
        }
        boolean carved = CARVED_OUT.matcher(all).find();
        boolean included = BY_INCLUSION.matcher(all).find();
        if (carved != included) {
            return Optional.of(carved ? Method.CARVE_OUT : Method.INCLUSIVE);
        }
        return carved ? inSentences(name).or(() -> nearest(name, all.toString())) : Optional.empty();
    }

    /** The method in the sentences about the organization alone; "It" speaks of the one named last. */
    private Optional<Method> inSentences(String name) {
        int carve = 0;
        int include = 0;
        for (Passage passage : told) {
            List<String> subject = List.of();
            for (Hit sentence : passage.sentences()) {
                List<String> named = names.stream()
                        .filter(other -> sentence.text().contains(shortName(other)))
                        .toList();
                subject = named.isEmpty() && PRONOUN.matcher(sentence.text()).find() ? subject : named;
                if (subject.equals(List.of(name))) {
                    boolean carved = CARVED_OUT.matcher(sentence.text()).find();
                    boolean included = INCLUSIVE.matcher(sentence.text()).find();
                    carve += carved && !included ? 1 : 0;
                    include += included && !carved ? 1 : 0;
                }
            }
        }
        return carve == include ? Optional.empty() : Optional.of(carve > include ? Method.CARVE_OUT : Method.INCLUSIVE);
    }

    private Optional<Method> nearest(String name, String text) {
        int carve = 0;
        int include = 0;
        Matcher mention = Pattern.compile(Pattern.quote(shortName(name))).matcher(text);
        while (mention.find()) {
            Matcher method = EITHER.matcher(text).region(mention.end(), Math.min(text.length(), mention.end() + 320));
            if (method.find()) {
                int weight = method.start() - mention.end() < 120 ? 2 : 1;
                carve += method.group(1) == null ? 0 : weight;
                include += method.group(1) == null ? weight : 0;
            }
        }
        if (carve == 0 && include == 0) {
            return Optional.empty();
        }
        return Optional.of(carve >= include ? Method.CARVE_OUT : Method.INCLUSIVE);
    }

    private static String shortName(String name) {
        return name.split("[\\s,]+")[0];
    }
}
