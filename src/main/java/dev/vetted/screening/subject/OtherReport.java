package dev.vetted.screening.subject;

/** What is kept of the report of another third party, to compare texts with. */
public record OtherReport(String thirdParty, TextFingerprint text) {}
