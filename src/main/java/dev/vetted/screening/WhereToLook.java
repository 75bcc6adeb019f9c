package dev.vetted.screening;

import dev.vetted.policy.rules.Rule;
import java.util.Map;

/** Where a person finds the answer to a rule. */
final class WhereToLook {

    private static final String TESTS = "Tests of controls and their results";
    private static final String DESCRIPTION = "Description of the system";
    private static final String LETTER = "Auditor's report";
    private static final String NEWS = "News and the third party's own notices";
    private static final String PUBLIC_FILE = "The public file of peer reviews";

    private static final Map<String, String> OF_RULE = Map.ofEntries(
            Map.entry("ID-07", "Assertion, description and tests, sentence by sentence"),
            Map.entry("ID-08", "Who sent the file, over what channel, and the properties of the PDF"),
            Map.entry("ID-10", "The pages named, in the file"),
            Map.entry("AU-01", "The end of the auditor's report"),
            Map.entry("AU-02", "CPAverify, or the state board itself for ND, NE, NY, PA, WV and WY"),
            Map.entry("AU-03", PUBLIC_FILE),
            Map.entry("AU-04", PUBLIC_FILE + ", or the review letter from the firm"),
            Map.entry("AU-05", "Standard named in the auditor's report; register of the national body"),
            Map.entry("AU-07", "The firm's web site and the state board's register"),
            Map.entry("AU-08", "Cover and footers; the third party's trust page"),
            Map.entry("AU-09", "Tests and controls on penetration tests, scans and officers for hire"),
            Map.entry("PE-03", "Bridge letter"),
            Map.entry("OP-08", "Management's assertion"),
            Map.entry("OP-09", "Management's assertion"),
            Map.entry("SC-02", TESTS),
            Map.entry("SC-03", TESTS),
            Map.entry("SC-09", NEWS),
            Map.entry("SC-10", NEWS),
            Map.entry("SS-01", "The third party's list of sub-processors"),
            Map.entry("SS-04", "Our register of third parties; the provider's trust page"),
            Map.entry("TE-08", TESTS + "; head-count in the description"),
            Map.entry("TE-11", "The text before the tests"),
            Map.entry("EX-07", "Results, and other information at the end of the report"),
            Map.entry("EX-08", "Results, and other information at the end of the report"),
            Map.entry("CU-01", "Controls expected of user entities; our own controls"),
            Map.entry("XC-01", "Questionnaire, data processing agreement, list of sub-processors, status page"),
            Map.entry("XC-02", "Contract; criteria and controls of the report"),
            Map.entry("XC-03", "Our obligations for this use; certificates and reports of other kinds"),
            Map.entry("XC-05", "Auditor's report and other information"),
            Map.entry("XC-06", "The third party"));

    private WhereToLook() {}

    static String of(Rule rule) {
        String byGroup = switch (rule.group()) {
            case IDENTITY -> "Cover and auditor's report";
            case AUDITOR, OPINION -> LETTER;
            case PERIOD -> "Cover, auditor's report, assertion and tests; earlier reports";
            case SCOPE, SUBSERVICE_ORGANIZATIONS, CUSTOMER_CONTROLS -> DESCRIPTION;
            case CONTROLS, TESTS, EXCEPTIONS -> TESTS;
            case CROSS_CHECKS -> "Documents beside the report";
        };
        return OF_RULE.getOrDefault(rule.id().value(), byGroup);
    }
}
