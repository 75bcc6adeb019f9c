package dev.vetted.coverage.internal;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReportOutline.PrintedDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The time that a bridge letter speaks of. A person may have stated it as the period of the reading; otherwise it is the
 * range of dates printed in the letter that starts on the day after the end of a report or letter that we accepted. Of several such
 * ranges the shortest counts: a letter also names the period of the report to come. It cannot speak of days after we
 * got it.
 */
record LetterDates(LocalDate from, LocalDate to) {

    static Optional<LetterDates> of(Reading letter, LocalDate received, Collection<LocalDate> ends) {
        LocalDate start = letter.periodStart().value();
        LocalDate end = letter.periodEnd().value();
        if (start != null && end != null) {
            return Optional.of(new LetterDates(start, end)).filter(it -> it.isPast(received) && it.follows(ends));
        }
        List<LocalDate> printed =
                letter.outline().dates().stream().map(PrintedDate::value).toList();
        return IntStream.range(1, printed.size())
                .mapToObj(i -> new LetterDates(printed.get(i - 1), printed.get(i)))
                .filter(it -> it.isPast(received) && it.follows(ends))
                .min(Comparator.comparing(LetterDates::to));
    }

    private boolean isPast(LocalDate received) {
        return !to.isAfter(received);
    }

    private boolean follows(Collection<LocalDate> ends) {
        return !to.isBefore(from) && ends.contains(from.minusDays(1));
    }
}
