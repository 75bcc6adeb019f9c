package dev.vetted.screening.subject;

import dev.vetted.reports.reading.Reading;

/** The confirmed reading of a report that we hold of a third party which is also a provider here. */
public record HeldReport(String thirdParty, Reading reading) {}
