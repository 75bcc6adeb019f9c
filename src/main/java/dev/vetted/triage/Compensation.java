package dev.vetted.triage;

import java.util.Optional;

/**
 * Another control of the same report that makes up for the exception: it was tested and passed.
 *
 * @param criterion the criterion that it shares with the exception
 * @param page where the report lists it
 */
public record Compensation(String controlId, String criterion, String text, int page, Optional<String> quote) {}
