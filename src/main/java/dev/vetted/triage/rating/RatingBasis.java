package dev.vetted.triage.rating;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.thirdparties.Use;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rating of an exception rests on besides the exception itself.
 *
 * @param reading the confirmed reading that reports the exception
 * @param earlier confirmed readings of the same third party on earlier periods, newest first
 * @param scope what our use leans on
 * @param policyVersion number of the version that the policy is
 */
public record RatingBasis(
        Reading reading, List<Reading> earlier, ScopeMapping scope, Use use, int policyVersion, ReviewPolicy policy) {

    public RatingBasis {
        earlier = List.copyOf(earlier);
    }

    /** All exceptions of the report, the rated one among them. */
    List<ReportedException> exceptions(ReportedException rated) {
        return reading.exceptions().contains(rated)
                ? reading.exceptions()
                : Stream.concat(reading.exceptions().stream(), Stream.of(rated)).toList();
    }
}
