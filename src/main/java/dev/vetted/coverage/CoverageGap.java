package dev.vetted.coverage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days between two reports that neither covers.
 *
 * @param tolerated whether the review policy bears so many
 * @param bridgedUntil the last day in it that a letter speaks of
 */
public record CoverageGap(
        LocalDate from, LocalDate to, long days, boolean tolerated, Optional<LocalDate> bridgedUntil) {}
