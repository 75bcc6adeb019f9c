package dev.vetted.decisions.web.pages;

import dev.vetted.shared.web.Tag;
import java.util.List;

/**
 * What a review found so far, as pages show it.
 *
 * @param report one line on the report; says so when there is none
 * @param scope one line on the mapping; says so when there is none
 * @param gaps what our use requires and the report does not cover
 */
record ReviewSummary(
        String reviewId,
        String engagementId,
        String instanceKey,
        String thirdParty,
        String service,
        Tag tier,
        String openedAt,
        Tag outcome,
        String report,
        String scope,
        List<Gap> gaps,
        List<ExceptionLine> exceptions) {

    /** A gap with the reason a person or the facts gave. */
    record Gap(String subject, String required, String reason) {}

    /** An exception with what was disposed of it. */
    record ExceptionLine(
            String id,
            String control,
            String criteria,
            String rate,
            String text,
            Tag severity,
            String disposition,
            String reason) {}
}
