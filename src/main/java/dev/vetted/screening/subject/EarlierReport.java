package dev.vetted.screening.subject;

import dev.vetted.reports.reading.Reading;

/** The confirmed reading of an earlier report of the same third party, with what a person compared in it. */
public record EarlierReport(Reading reading, CheckedFacts checked) {}
