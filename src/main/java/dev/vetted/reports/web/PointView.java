package dev.vetted.reports.web;

import dev.vetted.reports.PointToCheck;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be looked at one by one before a reading is confirmed.
 *
 * @param key what to send with the confirmation once it was looked at
 * @param page where to look, if that is known
 */
record PointView(
        String key,
        PointToCheck.Cause cause,
        String why,
        @Nullable Integer page) {

    static PointView of(PointToCheck point) {
        return new PointView(
                point.key(), point.cause(), point.why(), point.page().orElse(null));
    }
}
