package dev.vetted.reports.reading.layouts;

import java.util.List;

/** Reports whose opinion is modified. */
final class ModifiedReports {

    private ModifiedReports() {}

    static List<Fixture> all() {
        return List.of(qualified(), adverse(), disclaimer());
    }

    /** Ids LA.07, controls grouped by bands, a table per provider, "except that" in the opinion. */
    private static Fixture qualified() {
        Truth truth = Truth.report(
                        "SOC2_TYPE2",
                        "Northmoor Fleet Telematics, LLC",
                        "Northmoor Tracking Service",
                        "Gillard Penn & Co. LLP",
                        "2025-08-29")
                .period("2024-07-01", "2025-06-30")
                .list("categories", "SECURITY", "AVAILABILITY", "PROCESSING_INTEGRITY")
                .set("opinion", "QUALIFIED")
                .list("opinionCriteria", "CC6.3")
                .provider("Bexley Data Centres Limited", "CARVE_OUT")
                .provider("Sorrel Messaging, Inc.", "CARVE_OUT")
                .theirs(
                        "Bexley Data Centres Limited",
                        "Entry to the halls is limited by badge and palm reader.",
                        "CC6.4")
                .theirs("Bexley Data Centres Limited", "Generators are tested every month.", "A1.2")
                .theirs("Sorrel Messaging, Inc.", "Messages are encrypted while they are queued.", "CC6.7")
                .ours("Fleet managers review who may see the position of drivers.")
                .ours("Fleet managers change the first password of the unit.");
        String deviation = "9 of 25 selected leavers kept their account for more than a week.";
        String response = "Management agrees and has moved the task to the service desk with a daily report.";
        Listing listing = new Listing("No exceptions noted.", Listing.ids("LA.%02d"))
                .result(6, "Exception noted. " + deviation, "EXCEPTION");
        truth.exception("LA.07", deviation, 9, 25, response);
        Sheets sheets = new Sheets(Look.sans(9.5f).running("Northmoor Fleet Telematics, LLC", "Confidential"))
                .page()
                .title("Northmoor Tracking Service", 20)
                .lines(
                        "SOC 2® Type 2 Report",
                        "Northmoor Fleet Telematics, LLC",
                        "July 1, 2024 to June 30, 2025",
                        "Gillard Penn & Co. LLP")
                .part("Section I: Report of Independent Service Auditors")
                .lines("To the Members of Northmoor Fleet Telematics, LLC")
                .heading("Scope")
                .text(
                        "We have examined the description of the Northmoor Tracking Service of Northmoor Fleet Telematics, LLC (\"Northmoor\") for the period July 1, 2024 to June 30, 2025 with regard to the trust services criteria for security, availability, and processing integrity (TSP section 100, 2017).",
                        "Northmoor uses Bexley Data Centres Limited for hosting and Sorrel Messaging, Inc. for the delivery of text messages. Both are carved out of the description.")
                .heading("Matters Giving Rise to the Qualification")
                .text(
                        "Northmoor states that the accounts of leavers are disabled within one business day. As noted for control LA.07, this was not done for a large part of the leavers. As a result, the control did not operate effectively to achieve criterion CC6.3 during the period.")
                .heading("Opinion")
                .text(
                        "In our opinion, except that the control described in the preceding paragraph did not operate effectively, in all material respects, the description presents the system, the controls were suitably designed, and the controls operated effectively throughout the period July 1, 2024 to June 30, 2025.")
                .heading("Use of this Report")
                .text("This report is for Northmoor and for those user entities that used the service in the period.")
                .lines("Gillard Penn & Co. LLP", "Tulsa, Oklahoma", "August 29, 2025")
                .part("Section II: Assertion of Northmoor's Management")
                .text(
                        "We assert that, except for the matter of leavers, the description of the Northmoor Tracking Service for July 1, 2024 to June 30, 2025 is presented as it was and that the controls operated effectively.")
                .part("Section III: Northmoor's Description of its System")
                .text(
                        "Units in lorries send positions over the mobile network. Fleet managers see them on a map and receive messages when a lorry leaves its route.")
                .heading("Subservice Organizations")
                .heading("Bexley Data Centres Limited")
                .table(Grid.of("Control expected at the subservice organization(340)", "Criteria(90)")
                        .row("Entry to the halls is limited by badge and palm reader.", "CC6.4")
                        .row("Generators are tested every month.", "A1.2"))
                .heading("Sorrel Messaging, Inc.")
                .table(Grid.of("Control expected at the subservice organization(340)", "Criteria(90)")
                        .row("Messages are encrypted while they are queued.", "CC6.7"))
                .heading("Complementary User Entity Controls")
                .table(Grid.of("Topic(90)", "Control to be operated by the user entity(360)")
                        .row("Access", "Fleet managers review who may see the position of drivers.")
                        .row("Devices", "Fleet managers change the first password of the unit."))
                .part("Section IV: Tests of Controls and Results");
        Grid grid = Grid.of("Control No.(60)", "Control(160)", "Test of operating effectiveness(140)", "Results(120)")
                .lines(Grid.Lines.BETWEEN_ROWS);
        for (Listing.Entry one : listing.into(truth)) {
            grid.row(one.criteria() + ": what the entity does to meet the criterion")
                    .row(one.id(), one.text(), one.test(), one.printed());
        }
        sheets.table(grid)
                .part("Section V: Other Information")
                .heading("Responses of Management")
                .table(Grid.of("Exception(150)", "Management response(300)").row("LA.07 Leavers", response));
        return new Fixture("qualified-with-bands", sheets.bytes(), truth);
    }

    private static Sheets start(String firm, String system, String period, String auditor, Look look) {
        return new Sheets(look).page().title(system, 20).lines("SOC 2 Type 2 Report", firm, period, auditor);
    }

    /** No word "adverse" stands in the letter. */
    private static Fixture adverse() {
        Truth truth = Truth.report(
                        "SOC2_TYPE2",
                        "Quenby Loyalty Systems, Inc.",
                        "Quenby Rewards Platform",
                        "Ashdown Reeve LLP",
                        "2025-04-30")
                .period("2024-03-01", "2025-02-28")
                .list("categories", "SECURITY")
                .set("opinion", "ADVERSE")
                .list("opinionCriteria", "CC6.1", "CC8.1");
        String first = "Access was not limited by a second factor for 18 of 20 selected accounts.";
        String second = "14 of 25 selected changes were released without a review.";
        Listing listing = new Listing("No deviation.", Listing.ids("Q-%d"))
                .result(4, "Deviation: " + first, "EXCEPTION")
                .result(10, "Deviation: " + second, "EXCEPTION");
        truth.exception("Q-5", first, 18, 20, null).exception("Q-11", second, 14, 25, null);
        Sheets sheets = start(
                        "Quenby Loyalty Systems, Inc.",
                        "Quenby Rewards Platform",
                        "March 1, 2024 until February 28, 2025",
                        "Ashdown Reeve LLP",
                        Look.serif(10.5f).running("Quenby Rewards Platform", "Ashdown Reeve LLP"))
                .part("Part A. Independent Service Auditor's Report")
                .lines("To the Management of Quenby Loyalty Systems, Inc.")
                .text(
                        "We have examined the description of the Quenby Rewards Platform of Quenby Loyalty Systems, Inc. (the \"Company\") for March 1, 2024 until February 28, 2025 and its controls against the 2017 trust services criteria relevant to security.",
                        "The Company did not require a second factor for most accounts and released changes without review. Criteria CC6.1 and CC8.1 were not achieved. The effects reach all parts of the system.",
                        "In our opinion, because of the significance of the matters described in the paragraph above, the controls were not suitably designed and did not operate effectively throughout the period March 1, 2024 until February 28, 2025 to provide reasonable assurance that the service commitments were achieved.",
                        "This report is for the Company and its user entities.")
                .lines("Ashdown Reeve LLP", "Tampa, Florida", "April 30, 2025")
                .part("Part B. Management's Assertion")
                .text(
                        "We have prepared the description of the Quenby Rewards Platform of Quenby Loyalty Systems, Inc. We know of the failures that the auditor has found.")
                .part("Part C. Description of the Quenby Rewards Platform")
                .text(
                        "Shops give points to their customers by the Quenby Rewards Platform. Points are kept for three years and may be spent in all shops that take part.")
                .part("Part D. Controls, Tests and Results");
        Grid grid = Grid.of(
                "ID(45)",
                "Related criteria(55)",
                "Description of control(160)",
                "Work performed by the auditor (test)(120)",
                "Conclusion(110)");
        listing.into(truth).forEach(one -> grid.row(one.id(), one.criteria(), one.text(), one.test(), one.printed()));
        return new Fixture("adverse", sheets.table(grid).bytes(), truth);
    }

    private static Fixture disclaimer() {
        Truth truth = Truth.report(
                        "SOC2_TYPE2",
                        "Ravensholm Payments Company",
                        "Ravensholm Transfer Engine",
                        "Tolland Fisk PLLC",
                        "2025-10-20")
                .period("2025-01-01", "2025-06-30")
                .list("categories", "SECURITY", "CONFIDENTIALITY")
                .set("opinion", "DISCLAIMER");
        Listing listing = new Listing("Evidence was not provided; the control was not tested.", Listing.ids("RH%03d"));
        for (int i = 0; i < Activity.all().size(); i++) {
            listing.result(i, "Evidence was not provided; the control was not tested.", "NOT_TESTED_OTHER");
        }
        Sheets sheets = start(
                        "Ravensholm Payments Company",
                        "Ravensholm Transfer Engine",
                        "January 1, 2025 - June 30, 2025",
                        "Tolland Fisk PLLC",
                        Look.sans(10).running("", "Ravensholm"))
                .part("Section 1 - Independent Service Auditor's Report")
                .lines("To the Shareholders of Ravensholm Payments Company")
                .text(
                        "We were engaged to examine the description of the Ravensholm Transfer Engine of Ravensholm Payments Company (\"Ravensholm\") for January 1, 2025 - June 30, 2025 and the operating effectiveness of controls relevant to security and confidentiality under the 2017 trust services criteria.",
                        "Ravensholm did not give us access to its records of changes and of access. We could therefore not gather sufficient appropriate evidence on which to base an opinion.",
                        "Because of the limitation on the scope of our work described in the preceding paragraph, the scope of our work was not sufficient to enable us to express, and we do not express, an opinion on whether the description is presented as it should be or whether the controls operated effectively.")
                .lines("Tolland Fisk PLLC", "Denver, Colorado", "October 20, 2025")
                .part("Section 2 - Management's Assertion")
                .text(
                        "Ravensholm asserts that its description of the Ravensholm Transfer Engine for January 1, 2025 - June 30, 2025 is complete and accurate and that the controls operated effectively.")
                .part("Section 3 - Description of the Ravensholm Transfer Engine")
                .text(
                        "Banks send payment files by the Ravensholm Transfer Engine. Files are checked, split and passed to the clearing house on the same day.")
                .part("Section 4 - Controls and Tests of Controls");
        Grid grid = Grid.of("Control ID(60)", "Criterion(60)", "Control(160)", "Test(120)", "Result(90)");
        listing.into(truth).forEach(one -> grid.row(one.id(), one.criteria(), one.text(), one.test(), one.printed()));
        return new Fixture("disclaimer", sheets.table(grid).bytes(), truth);
    }
}
