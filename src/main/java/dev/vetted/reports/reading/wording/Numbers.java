package dev.vetted.reports.reading.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in figures and words, and quantities such as "one (1) of twenty-five (25)". */
public final class Numbers {

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final String WORD = "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]"
            + "(?:one|two|three|four|five|six|seven|eight|nine))?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
            + "|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
    private static final String NUMBER = "\\b(\\d{1,4}|" + WORD + ")\\b(?:\\s*\\(\\d{1,4}\\))?";
    private static final Pattern OF =
            Pattern.compile("(?i)" + NUMBER + "(?:\\s+[a-z-]+){0,3}?,?\\s+(?:(?:out\\s+)?of|from|in)\\s+"
                    + "(?:(?:the|a|an|our|all|these|those)\\s+)?(?:(?:total|sample|selection|population)\\s+of\\s+)?(?:the\\s+)?"
                    + NUMBER + "(?!\\s*(?:%|percent|,\\s*\\d{4}))");
    /** "Of 25 leavers sampled, 6 still held an account": the whole in front. */
    private static final Pattern OF_WHOLE =
            Pattern.compile("(?i)\\bof\\s+(?:(?:the|a|our)\\s+)?(?:(?:total|sample|selection|population)\\s+of\\s+)?"
                    + NUMBER + "(?!\\s*%)[^.;,]{3,60},\\s+(?:only\\s+)?" + NUMBER + "(?!\\s*(?:%|,\\s*\\d{4}))");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("(?i)\\d{1,4}|" + WORD);
    private static final Pattern SLASH = Pattern.compile("\\b(\\d{1,3})\\s?/\\s?(\\d{1,3})\\b(?!/)");
    /** "None of the four reviews was held", "all 4 samples lacked": every one of them. */
    private static final Pattern EACH =
            Pattern.compile("(?i)\\b(?:none|neither|all|each)\\s+(?:one\\s+)?(?:of\\s+)?(?:the\\s+|these\\s+|our\\s+)?"
                    + NUMBER + "(?!\\s*%)");

    private static final Pattern BOTH = Pattern.compile(
            "(?i)\\b(?:for|in|on)\\s+both\\s+(?:of\\s+)?(?:the\\s+)?[^.;,]{0,50}?\\b(?:tested|selected|sampled|inspected|examined)\\b");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)" + NUMBER + "(?!\\s*%)\\s+(?:of\\s+(?:the\\s+|these\\s+)?)?((?:[a-z-]+\\s+){0,3}[a-z-]+)");
    /** "Several of the 20 modules": nobody says how many. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:several|some|certain|many|most|few|a\\s+(?:number|majority|minority|part|share))\\s+(?:out\\s+)?of\\s+(?:the\\s+|these\\s+|our\\s+)?"
                    + NUMBER + "(?!\\s*%)");

    private static final Pattern MONTH_BEFORE = Pattern.compile(
            "(?i)(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+$");

    private Numbers() {}

    /** Part and whole. */
    public record Quantity(int part, int whole) {}

    /** The first quantity of a text. */
    public static Optional<Quantity> quantity(String text) {
        for (Pattern pattern : List.of(OF, OF_WHOLE, SLASH)) {
            Matcher matcher = pattern.matcher(text);
            int from = 0;
            while (matcher.find(from)) {
                int part = value(matcher.group(pattern == OF_WHOLE ? 2 : 1));
                int whole = value(matcher.group(pattern == OF_WHOLE ? 1 : 2));
                boolean date =
                        MONTH_BEFORE.matcher(text.substring(0, matcher.start())).find();
                if (part <= whole && whole > 0 && !date) {
                    return Optional.of(new Quantity(part, whole));
                }
                from = matcher.start() + 1;
            }
        }
        Matcher each = EACH.matcher(text);
        if (each.find() && value(each.group(1)) > 0) {
            return Optional.of(new Quantity(value(each.group(1)), value(each.group(1))));
        }
        return BOTH.matcher(text).find() ? Optional.of(new Quantity(2, 2)) : Optional.empty();
    }

    /**
     * The quantity of a text that counts deviations without the whole, "two of the leavers selected", by a sample of
     * the same things that the tests state: "a sample of 25 leavers".
     */
    public static Optional<Quantity> quantityOfSample(String text, String tests) {
        Matcher counted = COUNTED.matcher(VAGUE.matcher(text).replaceAll(""));
        while (counted.find()) {
            int part = value(counted.group(1));
            for (String thing : counted.group(2).toLowerCase(Locale.ROOT).split("\\s+")) {
                Optional<Integer> whole = thing.length() < 3 ? Optional.empty() : countOf(thing, tests);
                if (whole.isPresent() && part > 0 && part <= whole.get()) {
                    return Optional.of(new Quantity(part, whole.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The whole of which a text says that a part deviates without counting it. */
    public static Optional<Integer> wholeOfUncounted(String text) {
        Matcher vague = VAGUE.matcher(text);
        return vague.find() ? Optional.of(value(vague.group(1))) : Optional.empty();
    }

    private static Optional<Integer> countOf(String thing, String tests) {
        String stem = thing.replaceAll("(?:ies|es|s)$", "");
        Matcher matcher = Pattern.compile(
                        "(?i)" + NUMBER + "(?:\\s+[a-z-]+){0,3}?\\s+" + Pattern.quote(stem) + "\\w{0,3}\\b")
                .matcher(tests);
        return matcher.find() ? Optional.of(value(matcher.group(1))) : Optional.empty();
    }

    /** The number that a word or figure states; empty for anything else. */
    public static Optional<Integer> number(String text) {
        return WHOLE_NUMBER.matcher(text).matches() ? Optional.of(value(text)) : Optional.empty();
    }

    static int value(String number) {
        String text = number.toLowerCase(Locale.ROOT);
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int whole = ONES.indexOf(text);
        if (whole >= 0) {
            return whole;
        }
        String[] parts = text.split("[- ]");
        return TENS.indexOf(parts[0]) * 10 + (parts.length > 1 ? ONES.indexOf(parts[1]) : 0);
    }
}
