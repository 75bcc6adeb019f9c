package dev.vetted.controls.requests;

import dev.vetted.scoping.ScopeSubject;

/** What counts as evidence for what a report does not cover. */
final class GapEvidence {

    private GapEvidence() {}

    static String wanted(ScopeSubject subject) {
        return switch (subject) {
            case REPORT_TYPE, OPINION, PERIOD_LENGTH ->
                "A later report of the type wanted, or another independent examination of the same controls over a period.";
            case PERIOD_AGE ->
                "The next report; until then a bridge letter, which is management's word and no assurance.";
            case CATEGORY ->
                "A report that covers the category, or other independent evidence on it, such as a certificate with its scope or a test report.";
            case SUBSERVICE_ORGANIZATION -> "The subservice organization's own report over the same period.";
            case LEGAL_ENTITY, SERVICE, REGION ->
                "A statement of the auditor, or a page of the report's system description, that names it as in scope.";
            default -> "Independent evidence on what the report does not cover.";
        };
    }
}
