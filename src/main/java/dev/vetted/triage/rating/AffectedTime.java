package dev.vetted.triage.rating;

import dev.vetted.policy.limits.RatingLimits;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.triage.Factor;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.RatedFactor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The longest time that the words of a deviation state: how late something was, or how long it did not happen. */
final class AffectedTime {

    private static final List<String> NUMBERS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                    .split(" "));
    private static final String NUMBER = "\\b(?:\\d{1,3}|" + String.join("|", NUMBERS) + ")\\b(?:\\s*\\(\\d{1,3}\\))?";
    private static final String UNIT = "\\s+(business\\s+|working\\s+|calendar\\s+)?(hour|day|week|month|quarter)s?\\b";
    private static final String SEPARATOR = "\\s*(?:-|–|\\bto\\b|\\band\\b|\\bor\\b)\\s*";

    /** "two of four quarters": so many of them. */
    private static final Pattern SHARE =
            Pattern.compile("(" + NUMBER + ")\\s+of\\s+(?:the\\s+)?" + NUMBER + UNIT, Pattern.CASE_INSENSITIVE);

    /** "between 4 and 61 days"; not what the control allows, and no year before a comma. */
    private static final Pattern SPAN = Pattern.compile(
            "(?<!\\bwithin )(?<!\\bthan the )(?<!\\bevery )(?<!\\bof )(" + NUMBER + "(?:" + SEPARATOR + NUMBER + ")*)"
                    + UNIT,
            Pattern.CASE_INSENSITIVE);

    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    private AffectedTime() {}

    static RatedFactor of(ReportedException exception, RatingLimits limits) {
        Optional<BigDecimal> weeks = weeks(exception.text());
        boolean isLong = weeks.isPresent() && weeks.get().compareTo(BigDecimal.valueOf(limits.longFromWeeks())) >= 0;
        return new RatedFactor(
                Factor.DURATION,
                weeks.map(it -> "up to %s weeks".formatted(it.toPlainString())).orElse("not stated"),
                isLong ? limits.durationAdds() : 0,
                weeks.isEmpty()
                        ? "The deviation states no time."
                        : "The longest time stated is %s %d weeks."
                                .formatted(isLong ? "not below" : "below", limits.longFromWeeks()),
                List.of(FactorSource.of(exception)));
    }

    /** The longest time stated in weeks, one decimal. */
    static Optional<BigDecimal> weeks(String text) {
        List<BigDecimal> days = new ArrayList<>();
        Matcher share = SHARE.matcher(text);
        while (share.find()) {
            days.add(days(number(share.group(1)), share.group(2), share.group(3)));
        }
        Matcher span = SPAN.matcher(share.reset().replaceAll(" "));
        while (span.find()) {
            for (String number : span.group(1).split(SEPARATOR)) {
                days.add(days(number(number), span.group(2), span.group(3)));
            }
        }
        return days.stream().max(BigDecimal::compareTo).map(it -> it.divide(DAYS_A_WEEK, 1, RoundingMode.HALF_UP));
    }

    private static int number(String words) {
        String first = words.strip().split("\\s*\\(")[0].toLowerCase(Locale.ROOT);
        return Character.isDigit(first.charAt(0)) ? Integer.parseInt(first) : NUMBERS.indexOf(first);
    }

    private static BigDecimal days(int number, String kind, String unit) {
        double days = switch (unit.toLowerCase(Locale.ROOT)) {
            case "hour" -> number / 24.0;
            case "day" -> kind == null || kind.toLowerCase(Locale.ROOT).startsWith("calendar") ? number : number * 1.4;
            case "week" -> number * 7.0;
            case "month" -> number * 30.4;
            default -> number * 91.0;
        };
        return BigDecimal.valueOf(days);
    }
}
