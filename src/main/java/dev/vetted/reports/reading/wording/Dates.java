package dev.vetted.reports.reading.wording;

import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as reports print them: month first or day first, a footnote digit glued to the year, ranges of many shapes. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String DATE = "(?:" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "|" + DAY
            + "(?:\\s+(?:of\\s+)?|-)" + MONTH + "(?:,?\\s+|-)" + YEAR + "|" + YEAR + "-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/"
            + YEAR + "|\\d{1,2}\\.\\d{1,2}\\." + YEAR + ")";
    private static final String OPEN_DATE = "(?:" + MONTH + "\\s+" + DAY + "|" + DAY + "\\s+" + MONTH + ")";
    private static final String BETWEEN =
            "(?:\\s*\\([a-z ]{3,40}\\))?\\s*,?\\s*(?:to|through|thru|until|till|and|up\\s+to|[-–—])\\s*(?:and\\s+including\\s+|(?:the\\s+)?end(?:ing|ed)?\\s+(?:of\\s+|on\\s+)?)?";

    /** A full date. */
    public static final Pattern ONE =
            Pattern.compile("(?i)(?=[\\djfmasond])(?<![\\w-])(" + DATE + ")(?=\\D|\\d?(?:\\D|$))");

    private static final Pattern RANGE =
            Pattern.compile("(?i)(?<![\\w-])(" + DATE + "|" + OPEN_DATE + ")" + BETWEEN + "(" + DATE + ")");
    private static final Pattern PARTS = Pattern.compile("(?i)(?:(" + MONTH
            + ")\\s+(\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?|-)(" + MONTH + "))(?:\\D+(" + YEAR + "))?");

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(" + YEAR + ")");
    private static final Pattern ENDED = Pattern.compile(
            "(?i)\\b(?:(year)|(\\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]?months?)(?:\\s+period)?\\s+end(?:ed|ing)\\s+(?:on\\s+)?("
                    + DATE + ")");

    private Dates() {}

    /** Two dates and the words in which they are printed. */
    public record Range(LocalDate start, LocalDate end, int page, String quote, int offset) {}

    /** All ranges of a passage in order. */
    public static List<Range> ranges(Passage passage) {
        List<Range> ranges = new ArrayList<>();
        for (Hit hit : passage.findAll(RANGE)) {
            Optional<LocalDate> end = parse(hit.group(2), 0);
            Optional<LocalDate> start = end.flatMap(last -> parse(hit.group(1), last.getYear()));
            if (start.isPresent() && start.get().isBefore(end.get())) {
                ranges.add(new Range(start.get(), end.get(), hit.page(), hit.quote(), hit.start()));
            }
        }
        return ranges.isEmpty() ? ended(passage) : ranges;
    }

    /** "The twelve months ended …" gives the last day only. */
    private static List<Range> ended(Passage passage) {
        List<Range> ranges = new ArrayList<>();
        for (Hit hit : passage.findAll(ENDED)) {
            int months = hit.group(1) == null ? Numbers.value(hit.group(2)) : 12;
            parse(hit.group(3), 0)
                    .ifPresent(end -> ranges.add(
                            new Range(end.plusDays(1).minusMonths(months), end, hit.page(), hit.quote(), hit.start())));
        }
        return ranges;
    }

    /** Reads one date; a date without a year takes the one given. */
    public static Optional<LocalDate> parse(String text, int yearIfNone) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
            Matcher figures = FIGURES.matcher(text);
            if (figures.lookingAt()) {
                return Optional.of(inFigures(figures));
            }
            Matcher matcher = PARTS.matcher(text);
            if (!matcher.find()) {
                return Optional.empty();
            }
            String month = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
            String day = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            int year = matcher.group(5) == null ? yearIfNone : Integer.parseInt(matcher.group(5));
            int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Full stops stand in dates with the day first; slashes in dates with the month first, if that can be. */
    private static LocalDate inFigures(Matcher figures) {
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(3));
        int year = Integer.parseInt(figures.group(4));
        boolean dayFirst = figures.group(2).equals(".") || first > 12;
        return dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }
}
