package dev.vetted.coverage.web.pages;

import dev.vetted.coverage.BridgeLetter;
import dev.vetted.coverage.Coverage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Periods drawn over time, in parts of a thousand from the left.
 *
 * @param bars periods, letters and gaps; empty when there is nothing to draw
 * @param marks where years begin
 * @param day where the day lies that is looked at
 */
record TimeBar(List<Bar> bars, List<Mark> marks, int day) {

    private static final int WIDTH = 1000;

    static TimeBar of(Coverage coverage) {
        List<LocalDate> ends = Stream.concat(
                        Stream.of(coverage.on()),
                        coverage.documents().reports().stream().flatMap(it -> Stream.of(it.start(), it.end())))
                .sorted()
                .toList();
        Scale scale = new Scale(ends.getFirst().withDayOfMonth(1), latest(coverage, ends.getLast()));
        Stream<Bar> reports =
                coverage.documents().reports().stream().map(it -> scale.bar("report", it.start(), it.end()));
        Stream<Bar> letters =
                coverage.documents().letters().stream().map(it -> scale.bar("letter", it.from(), it.to()));
        Stream<Bar> gaps = coverage.gaps().stream().map(it -> scale.bar("gap", it.from(), it.to()));
        List<Mark> years = IntStream.rangeClosed(
                        scale.first().getYear() + 1, scale.last().getYear())
                .mapToObj(year -> new Mark(scale.at(LocalDate.of(year, 1, 1)), String.valueOf(year)))
                .toList();
        return new TimeBar(
                Stream.of(gaps, reports, letters).flatMap(it -> it).toList(), years, scale.at(coverage.on()));
    }

    private static LocalDate latest(Coverage coverage, LocalDate known) {
        LocalDate last = Stream.concat(
                        Stream.of(known),
                        coverage.documents().letters().stream().map(BridgeLetter::to))
                .max(Comparator.naturalOrder())
                .orElse(known);
        return last.plusMonths(1);
    }

    /** A stretch of time. */
    record Bar(String kind, int from, int width) {}

    /** The begin of a year. */
    record Mark(int at, String text) {}

    private record Scale(LocalDate first, LocalDate last) {

        private int at(LocalDate day) {
            return (int) (WIDTH * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last));
        }

        private Bar bar(String kind, LocalDate from, LocalDate to) {
            return new Bar(kind, at(from), Math.max(2, at(to.plusDays(1)) - at(from)));
        }
    }
}
