package dev.vetted.controls.register;

import dev.vetted.criteria.CriterionId;
import dev.vetted.shared.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields of a control as people write them. Each refuses what it cannot tell, and says what to write instead. */
public final class ControlFields {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private ControlFields() {}

    /** Ids of criteria between commas, semicolons or white space. */
    public static List<CriterionId> criteria(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(it -> !it.isEmpty())
                .map(ControlFields::criterion)
                .toList();
    }

    private static CriterionId criterion(String id) {
        if (!CriterionId.isValid(id)) {
            throw new Refusal.Invalid(
                    "\"%s\" is no criterion. Give ids such as CC6.2 or A1.2 with commas between them.".formatted(id));
        }
        return CriterionId.of(id);
    }

    /** A day as 2026-03-31 or 31.03.2026; what day 3/4/2026 is nobody can tell. */
    public static Optional<LocalDate> date(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(typed);
        Matcher dotted = DOTTED.matcher(typed);
        try {
            LocalDate date = iso.matches()
                    ? LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3))
                    : dotted.matches() ? LocalDate.of(number(dotted, 3), number(dotted, 2), number(dotted, 1)) : null;
            if (date != null && date.getYear() >= EARLIEST && date.getYear() <= LATEST) {
                return Optional.of(date);
            }
        } catch (DateTimeException noSuchDay) {
            throw noDate(typed);
        }
        throw noDate(typed);
    }

    /** Whole months, with or without the word. */
    public static Optional<Integer> months(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*months?$", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,3}")) {
            throw new Refusal.Invalid(
                    "\"%s\" is no number of months. Give a whole number such as 12.".formatted(text.strip()));
        }
        return Optional.of(Integer.valueOf(typed));
    }

    /** The status in words or as its constant. */
    public static ControlStatus status(String text) {
        String typed = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return Arrays.stream(ControlStatus.values())
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(
                        typed.isEmpty()
                                ? "Say whether the control is in place, planned or retired."
                                : "\"%s\" is no status. Give in place, planned or retired.".formatted(text.strip())));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Refusal.Invalid noDate(String typed) {
        return new Refusal.Invalid("\"%s\" is no date. Give it as 2026-03-31.".formatted(typed));
    }
}
