package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Line;

/** Warnings with the place that gave rise to them. */
final class Findings {

    private static final int LONGEST_QUOTE = 160;

    private Findings() {}

    static Warning at(Hit hit, Kind kind, String message) {
        return new Warning(kind, message, hit.page(), shortened(hit.quote()));
    }

    static Warning at(Line line, Kind kind, String message) {
        return new Warning(kind, message, line.page(), shortened(line.text()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
