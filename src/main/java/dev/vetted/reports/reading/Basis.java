package dev.vetted.reports.reading;

import java.math.BigDecimal;

/**
 * The ways in which facts are found. How far a fact can be trusted depends on the way alone, so each way has one
 * confidence, and it stands here and nowhere else.
 *
 * <p>The confidence is how often a fact found in that way is expected to be right: its value and, for an item of a list,
 * everything the item says. A test measures it over all documents whose truth is known and fails where a way claims
 * more than was seen; a way that was seldom seen may claim little, whatever it got right. No way claims certainty, since
 * the next report is laid out like none before it.
 */
public enum Basis {
    TYPE_BY_LETTER("Told by the title and by what the auditor's opinion speaks of", "0.97"),
    TYPE_WITHOUT_LETTER("Told by the cover and the parts of the report, without an auditor's letter", "0.5"),
    TYPE_BY_WORDING("Told by the title and the wording of a letter, certificate or summary", "0.85"),
    TYPE_UNTOLD("Nothing in the document says that it is an assurance document", "0.6"),
    PAGE_CONTENT("Told by which pages hold text and which show pictures", "0.95"),

    NAME_DEFINED("Agreed by the places that address, define and print the name", "0.95"),
    NAME_MENTIONED("The name mentioned most, without a place that settles it", "0.5"),
    SYSTEM_AGREED("The name that scope, cover and title of the description share", "0.95"),
    SYSTEM_MENTIONED("The likeliest name in the scope of the auditor's report", "0.7"),
    SIGNED_AS_ON_COVER("Signed below the auditor's report, and named before it", "0.95"),
    SIGNED("Signed below the auditor's report", "0.9"),
    AUDITOR_ON_COVER("Named in a title, on the cover or among the tests, since no signature was found", "0.5"),
    DATE_SIGNED("Printed with the signature of the auditor's report", "0.97"),

    PERIOD_BY_AUDITOR("The period that the auditor's report names most", "0.97"),
    PERIOD_ELSEWHERE("The period in the assertion or on the cover, since the auditor's report names none", "0.5"),
    AS_OF_BY_AUDITOR("The date that the auditor's report names most", "0.8"),
    AS_OF_ELSEWHERE("The date on the cover or in the assertion, since the auditor's report names none", "0.5"),
    CATEGORIES_BY_AUDITOR("Listed in the auditor's report", "0.97"),
    CATEGORIES_ELSEWHERE("Listed in the assertion or on the cover, since the auditor's report lists none", "0.5"),
    EDITION_BY_AUDITOR("Cited in the auditor's report", "0.97"),
    EDITION_ELSEWHERE("Cited in another part of the document", "0.7"),

    OPINION_STATED("Stated in the opinion paragraph of the auditor's report, without a reservation", "0.95"),
    OPINION_RESERVED("The opinion paragraph makes a reservation, or the letter calls its opinion qualified", "0.9"),
    OPINION_ADVERSE("The auditor's report says that something was not achieved, without limiting it", "0.85"),
    OPINION_DISCLAIMED("The auditor's report says that no opinion is given", "0.85"),
    OPINION_IMPLIED("A criterion was not met, although the opinion paragraph makes no reservation", "0.5"),
    CRITERION_UNMET("Named in a sentence of the auditor's report that says what was not met", "0.85"),
    EMPHASIS_FOUND("The auditor's report has a paragraph of that kind", "0.8"),
    EMPHASIS_ABSENT("The auditor's report was read and has no paragraph of that kind", "0.9"),

    INCIDENT_DISCLOSED("A part on incidents tells of one", "0.8"),
    INCIDENT_DENIED("A part on incidents says that there was none", "0.85"),
    INCIDENT_DENIED_IN_PASSING("A sentence in the text says that there was none", "0.75"),
    INCIDENT_IMPLIED("A part on incidents gives a date and denies nothing", "0.5"),
    PLACE_NAMED("A place with its state, country or region, named in the description", "0.85"),
    PLACE_BY_CONTEXT("A town or region in which offices, people or servers are said to be", "0.5"),
    PLACE_IN_TABLE("Listed in a table of sites", "0.7"),

    PART_BY_TITLE("Told by the words of its title", "0.95"),
    PART_BY_PLACE("Told by its place in the document", "0.9"),
    COMMITMENT_IN_LIST("An item of a list under a title on service commitments or system requirements", "0.85"),
    COMMITMENT_IN_PROSE("A sentence under a title on service commitments or system requirements", "0.8"),
    CHANGE_TOLD("A sentence or item under a title on changes in the period", "0.8"),
    CHANGE_DENIED("A sentence under a title on changes in the period says that there were none", "0.8"),
    USE_UNDER_TITLE("Printed under a title of the auditor's report on its use", "0.9"),
    USE_IN_SENTENCE("A sentence of the auditor's report says for whom it is", "0.85"),
    USE_GENERAL("A remark says that the report is for general use", "0.5"),
    DATE_PRINTED("A date in full where it is printed", "0.97"),

    PROVIDER_IN_TABLE("Listed in a table of subservice organizations", "0.85"),
    PROVIDER_IN_TEXT("Named with its legal form where subservice organizations are spoken of", "0.85"),
    PROVIDER_WITHOUT_FORM("Named without a legal form as one whose service is used", "0.5"),
    EXPECTED_IN_TABLE("A row in a table of controls that are expected of others", "0.9"),
    EXPECTED_IN_PROSE("A sentence that says what is expected of others", "0.8"),
    EXPECTED_IN_LIST("An item in a list of controls that are expected of others", "0.9"),

    CONTROL_IN_TABLE("A row in a table of controls, with its result where results are given", "0.95"),
    CONTROL_IN_PARAGRAPHS("Paragraphs with labels under the number of the control", "0.95"),
    CONTROL_WITHOUT_RESULT("A control that was found, while the result of its tests could not be told", "0.4"),
    EXCEPTION_COUNTED("A sentence in the result that states how many deviated and how many were tested", "0.9"),
    EXCEPTION_COUNTED_BY_TEST(
            "A sentence in the result that states how many deviated, while how many were tested stands in the test",
            "0.5"),
    EXCEPTION_UNCOUNTED("A sentence in the result that states a deviation without its numbers", "0.5");

    private final String sentence;
    private final BigDecimal confidence;

    Basis(String sentence, String confidence) {
        this.sentence = sentence;
        this.confidence = new BigDecimal(confidence);
    }

    /** The way of finding in words, for a person who checks the fact. */
    public String sentence() {
        return sentence;
    }

    /** How often a fact found in this way is expected to be right, above 0 and below 1. */
    public BigDecimal confidence() {
        return confidence;
    }
}
