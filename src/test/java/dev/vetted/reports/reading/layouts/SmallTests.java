package dev.vetted.reports.reading.layouts;

import java.util.List;

/** Type 2 reports that print each control apart, in a table or paragraphs of its own. */
final class SmallTests {

    private SmallTests() {}

    static List<Fixture> all() {
        return List.of(smallTablesWithBullets(), paragraphsWithNumbers());
    }

    /** A heading with the criterion above each small table, ids such as CC6.1-03, landscape, bullets with results. */
    private static Fixture smallTablesWithBullets() {
        Truth truth = Truth.report(
                        "SOC2_TYPE2",
                        "Halberg Ticketing Corporation",
                        "Halberg Box Office",
                        "Stannard Oake CPAs, PLLC",
                        "2025-12-03")
                .period("2024-10-01", "2025-09-30")
                .list("categories", "SECURITY")
                .ours("Administrators at user entities assign roles by need.")
                .ours("Administrators at user entities enable single sign-on.")
                .ours("User entities test their own continuity plans each year.")
                .ours("User entities give notice of errors in settlements.");
        String deviation = "The review of 1 of 12 sampled weeks could not be evidenced.";
        Listing listing = new Listing("Operating effectively", ids(Activity.all()))
                .result(8, "Inspected the scans of a sample of weeks. Deviation noted: " + deviation, "EXCEPTION");
        truth.exception("CC7.1-01", deviation, 1, 12, null);
        Sheets sheets = new Sheets(Look.sans(10).running("Halberg Ticketing Corporation", "Stannard Oake CPAs, PLLC"))
                .page()
                .title("Halberg Ticketing Corporation", 20)
                .lines(
                        "SOC 2 - Type 2",
                        "Halberg Box Office",
                        "Relevant to Security",
                        "October 1, 2024, to September 30, 2025")
                .part("SECTION I – MANAGEMENT'S ASSERTION")
                .text(
                        "We have prepared the description of the Halberg Box Office of Halberg Ticketing Corporation (\"Halberg\") for October 1, 2024, to September 30, 2025. We assert that the controls operated effectively in that time.")
                .lines("Halberg Ticketing Corporation", "November 28, 2025")
                .part("SECTION II – INDEPENDENT ACCOUNTANT'S REPORT")
                .lines("To: Halberg Ticketing Corporation")
                .text(
                        "Scope. We have examined Halberg's description of its Halberg Box Office for the period October 1, 2024, to September 30, 2025, and the suitability of design and the operating effectiveness of controls to meet the criteria for the security category set forth in the 2017 Trust Services Criteria.",
                        "Our examination was conducted in accordance with attestation standards. It included tests of those controls that we considered necessary to give reasonable assurance.",
                        "Opinion. In our opinion, in all material respects, the description fairly presents the system; the controls were suitably designed; and the controls tested, which were those necessary to provide reasonable assurance, operated effectively from October 1, 2024, to September 30, 2025.",
                        "The specific controls tested and the nature, timing, and results of those tests are listed in Section IV. This report is for the use of Halberg and its user entities.")
                .lines("Stannard Oake CPAs, PLLC", "Boise, Idaho", "December 3, 2025")
                .part("SECTION III – DESCRIPTION OF THE HALBERG BOX OFFICE")
                .heading("Services")
                .text(
                        "Theatres sell seats by the Halberg Box Office, on the web and at the counter. Payments are passed to the acquirer that the theatre has chosen, and no card data is kept.")
                .heading("Complementary User Entity Controls")
                .text("Halberg assumes that user entities operate these controls:")
                .heading("Access")
                .bullets(
                        "Administrators at user entities assign roles by need.",
                        "Administrators at user entities enable single sign-on.")
                .heading("Continuity")
                .bullets("User entities test their own continuity plans each year.")
                .heading("Communication")
                .bullets("User entities give notice of errors in settlements.")
                .landscape()
                .title("SECTION IV – TRUST SERVICES CRITERIA, CONTROLS, TESTS AND RESULTS", 15);
        for (Listing.Entry one : listing.into(truth)) {
            sheets.heading(one.criteria() + " The entity meets the criterion by the control below.")
                    .table(Grid.of(
                                    "Control #(80)",
                                    "Control specified by Halberg(230)",
                                    "Tests performed by the accountant(210)",
                                    "Results of tests(140)")
                            .titlesOnce()
                            .row(
                                    one.id(),
                                    one.text(),
                                    "• Inquired of the owner of the control.\n• " + one.test(),
                                    one.printed()));
        }
        return new Fixture("small-tables-with-bullets", sheets.bytes(), truth);
    }

    private static String[] ids(List<Activity> all) {
        return all.stream().map(one -> one.criteria() + "-01").toArray(String[]::new);
    }

    /** Each control a small block of labels; ids are "Control 1" to "Control 12"; two kinds of date in one report. */
    private static Fixture paragraphsWithNumbers() {
        Truth truth = Truth.report(
                        "SOC2_TYPE2",
                        "Pellmore Records Management Ltd.",
                        "Pellmore Archive Service",
                        "Vantry Assurance LLP",
                        "2025-03-07")
                .period("2024-02-01", "2025-01-31")
                .list("categories", "SECURITY", "PRIVACY")
                .ours("Clients tell Pellmore in writing who may order the return of records.")
                .ours("Clients check the monthly statement of stored boxes.");
        String deviation = "1 of 8 new accounts had no approval on file.";
        Listing listing = new Listing("No deviations were identified.", Listing.ids("%d"))
                .result(5, "Deviation identified. " + deviation, "EXCEPTION")
                .result(9, "Not tested, because no alert was raised during the period.", "NOT_TESTED_NO_OCCURRENCE");
        truth.exception("6", deviation, 1, 8, null);
        Sheets sheets = new Sheets(Look.serif(11).running("", "Pellmore SOC 2 Type 2 Report"))
                .page()
                .title("Pellmore Records Management Ltd.", 18)
                .lines(
                        "Service Organization Controls 2 (SOC 2) Type 2 Report",
                        "Pellmore Archive Service",
                        "February 1, 2024 to January 31, 2025")
                .part("1 Independent Service Auditor's Report")
                .lines("To the Directors of Pellmore Records Management Ltd.")
                .text(
                        "We have examined the description of the Pellmore Archive Service of Pellmore Records Management Ltd. (hereinafter \"Pellmore\") throughout the period February 1, 2024 to January 31, 2025 and the controls that are meant to meet the 2017 trust services criteria relevant to security and privacy.",
                        "Pellmore does not use subservice organizations. The management of Pellmore is responsible for the description and for its assertion. We are responsible for our opinion and have worked under the attestation standards.",
                        "In our opinion, the description presents the service, the controls were suitably designed and they operated effectively throughout the period February 1, 2024 to January 31, 2025, in all material respects.")
                .lines("Vantry Assurance LLP", "Halifax, Canada", "March 7, 2025")
                .part("2 Management's Assertion")
                .text(
                        "Management of Pellmore Records Management Ltd. asserts that the description of the Pellmore Archive Service is fairly presented for February 1, 2024 to January 31, 2025 and that the controls operated effectively.")
                .part("3 Description of the Pellmore Archive Service")
                .text(
                        "Boxes are collected, barcoded and stored. Clients order scans or the return of records by a portal. Every movement of a box is recorded with the name of the carrier.")
                .heading("Client Control Considerations")
                .text(
                        "1. Clients tell Pellmore in writing who may order the return of records.",
                        "2. Clients check the monthly statement of stored boxes.")
                .part("4 Controls and Results of Testing");
        for (Listing.Entry one : listing.into(truth)) {
            sheets.heading("Control " + one.id())
                    .text(
                            "Control activity: " + one.text(),
                            "Criteria: " + one.criteria(),
                            "Test performed: " + one.test(),
                            "Result of test: " + one.printed());
        }
        return new Fixture("paragraphs-with-numbers", sheets.bytes(), truth);
    }
}
