package dev.vetted.reports.reading.layouts;

import java.util.List;

/** Type 2 reports with an unqualified opinion, each in its own house style. */
final class TestedReports {

    private TestedReports() {}

    static List<Fixture> all() {
        return List.of(twoColumnProse(), criteriaInOwnColumn());
    }

    /** Letter and description in two columns; "Ref" and "Outcome"; responses keyed by the number of the exception. */
    private static Fixture twoColumnProse() {
        Truth truth = Truth.report(
                        "SOC2_TYPE2",
                        "Elmwright Parcel Software, Inc.",
                        "Elmwright Dispatch Platform",
                        "Hollin & Marsh LLP",
                        "2025-05-16")
                .period("2024-04-01", "2025-03-31")
                .list("categories", "SECURITY", "AVAILABILITY")
                .provider("Corvane Hosting, LLC", "CARVE_OUT")
                .theirs("Corvane Hosting, LLC", "Visitors to the data centers are escorted at all times.")
                .theirs("Corvane Hosting, LLC", "Power and cooling of the data centers are maintained.")
                .ours("Customers remove the accounts of their own employees who leave.")
                .ours("Customers keep the keys for the programming interface secret.")
                .ours("Customers report suspected incidents to Elmwright without delay.")
                .set("significantIncidents", false);
        String deviation =
                "For 3 of 20 leavers, the account was disabled more than one business day after the last day of work.";
        String answer = "The directory is now fed by the payroll system every hour, which removes the manual step.";
        Listing listing = new Listing("No relevant exceptions noted.", Listing.ids("AC-%02d"))
                .result(6, "Deviation 1: " + deviation, "EXCEPTION");
        truth.exception("AC-07", deviation, 3, 20, answer);
        Sheets sheets = new Sheets(
                        Look.serif(10).running("Elmwright Parcel Software, Inc. | Confidential", "Elmwright SOC 2"))
                .page()
                .title("Elmwright Parcel Software, Inc.", 22)
                .title("Elmwright Dispatch Platform", 16)
                .lines(
                        "System and Organization Controls 2 Report",
                        "SOC 2 Type 2",
                        "For the period April 1, 2024 through March 31, 2025",
                        "Hollin & Marsh LLP")
                .contents(
                        "Section 1 Report of the Independent Service Auditor",
                        "Section 2 Assertion of the Management of Elmwright",
                        "Section 3 Description of the Elmwright Dispatch Platform",
                        "Section 4 Controls, Tests and Outcomes",
                        "Section 5 Other Information Provided by Elmwright")
                .part("Section 1 Report of the Independent Service Auditor")
                .twoColumns(letter(
                        "Elmwright Parcel Software, Inc.",
                        "Elmwright",
                        "Elmwright Dispatch Platform",
                        "April 1, 2024 through March 31, 2025",
                        "security and availability",
                        "Corvane Hosting, LLC"))
                .lines("Hollin & Marsh LLP", "Dayton, Ohio", "May 16, 2025")
                .part("Section 2 Assertion of the Management of Elmwright")
                .text(
                        "We have prepared the description of the Elmwright Dispatch Platform for the period April 1, 2024 through March 31, 2025, based on the description criteria. We confirm, to the best of our knowledge and belief, that the description presents the system and that the controls operated effectively throughout that period.")
                .part("Section 3 Description of the Elmwright Dispatch Platform")
                .twoColumns(List.of(
                        "# Company and Services",
                        "Elmwright plans the rounds of couriers for retailers. Orders arrive by a programming interface and leave as rounds on the tablets of drivers, who confirm each delivery with a photograph.",
                        "The platform consists of an application for planners, an application for drivers and a store of data for reports. All parts run on servers that Elmwright rents and manages itself.",
                        "# Significant Incidents",
                        "Elmwright identified no significant incidents between April 1, 2024 and March 31, 2025 that impaired its service commitments.",
                        "# Subservice Organizations",
                        "Elmwright uses Corvane Hosting, LLC for data center colocation. The description leaves out the controls of Corvane, which are presented under the carve-out method.",
                        "The following controls are expected of Corvane Hosting, LLC:",
                        "• Visitors to the data centers are escorted at all times.",
                        "• Power and cooling of the data centers are maintained.",
                        "# Complementary User Entity Controls",
                        "The controls of Elmwright were designed on the assumption that customers have the controls below.",
                        "• Customers remove the accounts of their own employees who leave.",
                        "• Customers keep the keys for the programming interface secret.",
                        "• Customers report suspected incidents to Elmwright without delay."))
                .title("Section 4 Controls, Tests and Outcomes", 15);
        Grid grid = Grid.of(
                "Ref(50)", "Criteria(55)", "Control description(150)", "Auditor's procedure(120)", "Outcome(115)");
        listing.into(truth).forEach(one -> grid.row(one.id(), one.criteria(), one.text(), one.test(), one.printed()));
        sheets.table(grid)
                .part("Section 5 Other Information Provided by Elmwright")
                .heading("Management's Responses to Deviations")
                .text("The information in this section was not covered by the examination.")
                .table(Grid.of("Deviation No.(70)", "Control(60)", "Response of management(300)")
                        .row("1", "AC-07", answer));
        return new Fixture("two-column-prose", sheets.bytes(), truth);
    }

    private static List<String> letter(
            String firm, String name, String system, String period, String categories, String provider) {
        return List.of(
                "To the Management of " + firm,
                "# Scope",
                "We have examined the description of the " + system + " of " + firm + " (\"" + name
                        + "\") for the period " + period
                        + " and the suitability of the design and operating effectiveness of the controls stated in it, based on the trust services criteria relevant to "
                        + categories + " set forth in TSP section 100, 2017 Trust Services Criteria.",
                name + " uses " + provider
                        + ", a subservice organization, for data center colocation. The controls of this organization are carved out and were not examined.",
                "# Responsibilities",
                "The management of " + name
                        + " is responsible for its commitments, for the description and for the controls. We are responsible for an opinion on them. We conducted our examination in accordance with the attestation standards of the American Institute of Certified Public Accountants.",
                "# Inherent Limitations",
                "Controls may not always operate effectively because of their nature. The projection of conclusions to the future is subject to risk.",
                "# Opinion",
                "In our opinion, in all material respects, the description presents the system that was designed and implemented throughout the period "
                        + period
                        + ", and the controls stated in it were suitably designed and operated effectively throughout that period.",
                "# Restricted Use",
                "This report is intended for " + name
                        + " and for user entities with sufficient knowledge of it, and for nobody else.");
    }

    /** Columns without lines, ids 1.2.3, criteria in the last column, a dash in the period, a mark over each page. */
    private static Fixture criteriaInOwnColumn() {
        Truth truth = Truth.report(
                        "SOC2_TYPE2",
                        "Torvane Clinical Cloud Limited",
                        "Torvane Trial Workspace",
                        "Pryce Audit Partners LLP",
                        "2025-02-11")
                .period("2024-07-01", "2024-12-31")
                .list("categories", "SECURITY", "CONFIDENTIALITY")
                .ours("User entities are responsible for approving who may open a study.", "CC6.2")
                .ours("User entities are responsible for checking the list of their users each quarter.", "CC6.3")
                .ours("User entities are responsible for exporting their data before a contract ends.", "C1.2")
                .provider("Aldgrove Cloud Services, Inc.", "CARVE_OUT")
                .theirs(
                        "Aldgrove Cloud Services, Inc.",
                        "Physical access to servers is limited to authorized staff.",
                        "CC6.4")
                .theirs(
                        "Aldgrove Cloud Services, Inc.",
                        "Disks are destroyed before they leave the building.",
                        "CC6.5");
        String deviation = "2 of 15 sampled changes had been released without a recorded review.";
        Listing listing = new Listing(
                        "Tested without exception",
                        "1.1.1",
                        "1.1.2",
                        "1.2.1",
                        "2.1.1",
                        "2.1.2",
                        "2.2.1",
                        "2.2.2",
                        "3.1.1",
                        "3.1.2",
                        "3.2.1",
                        "3.2.2",
                        "11.1.1")
                .result(
                        10,
                        "Exception: " + deviation
                                + " Management's response: The release tool now refuses changes that nobody has reviewed.",
                        "EXCEPTION")
                .result(11, "Not tested. There were no vendors to assess in the period.", "NOT_TESTED_NO_OCCURRENCE");
        truth.exception("3.2.2", deviation, 2, 15, "The release tool now refuses changes that nobody has reviewed.");
        Sheets sheets = new Sheets(Look.sans(9)
                        .running("", "Torvane Clinical Cloud Limited - SOC 2 Type II")
                        .marked("Issued to Reader only"))
                .page()
                .title("SOC 2 Type II Report", 24)
                .title("Torvane Trial Workspace", 14)
                .lines(
                        "Report on Torvane Clinical Cloud Limited's description of its Torvane Trial Workspace",
                        "1 July 2024 – 31 December 2024",
                        "Prepared by Pryce Audit Partners LLP")
                .part("I. Independent Service Auditors' Report")
                .lines(
                        "Pryce Audit Partners LLP, 12 Weaver Row, Leeds",
                        "To the Board of Directors of Torvane Clinical Cloud Limited")
                .heading("Scope")
                .text(
                        "We have examined Torvane Clinical Cloud Limited's (the \"Company\") accompanying description of its Torvane Trial Workspace throughout the period 1 July 2024 – 31 December 2024 (the \"description\"), based on the criteria for a description in DC section 200, and the design and operation of the controls it states, so as to provide reasonable assurance that service commitments were achieved based on the criteria relevant to Security and Confidentiality (2017 trust services criteria, TSP section 100).",
                        "The Company uses Aldgrove Cloud Services, Inc. to host its servers. The description excludes the controls of Aldgrove Cloud Services, Inc.; it follows the carve-out method.")
                .heading("Responsibilities of the Company")
                .text(
                        "The Company is responsible for the description, for the accompanying assertion and for operating the controls. Our responsibility is to express an opinion on the basis of our work.")
                .heading("Opinion")
                .text(
                        "In our opinion, in all material respects: (a) the description presents the Torvane Trial Workspace as designed and implemented throughout the period 1 July 2024 – 31 December 2024; (b) the controls were suitably designed; and (c) the controls operated effectively throughout the period.")
                .heading("Restricted use")
                .text("This report is meant for the Company and for user entities during some or all of the period.")
                .lines("Pryce Audit Partners LLP", "Chartered Accountants", "Leeds, United Kingdom", "11 February 2025")
                .part("II. Written Statement of Torvane's Management")
                .text(
                        "We are responsible for the Torvane Trial Workspace of Torvane Clinical Cloud Limited. We assert that the description is accurate for the period 1 July 2024 – 31 December 2024 and that the controls were suitably designed and operated effectively.")
                .part("III. System Description")
                .heading("Overview")
                .text(
                        "Researchers keep the documents of clinical trials in the Torvane Trial Workspace. It is sold to hospitals and to sponsors of trials, who administer their own users.")
                .heading("Complementary User Entity Controls")
                .text("The following controls are the duty of user entities.")
                .table(Grid.of("Criteria(80)", "User entity responsibility(380)")
                        .lines(Grid.Lines.ALL)
                        .row("CC6.2", "User entities are responsible for approving who may open a study.")
                        .row(
                                "CC6.3",
                                "User entities are responsible for checking the list of their users each quarter.")
                        .row("C1.2", "User entities are responsible for exporting their data before a contract ends."))
                .heading("Complementary Subservice Organization Controls")
                .heading("Aldgrove Cloud Services, Inc.")
                .table(Grid.of("Expected control(360)", "Criteria(100)")
                        .row("Physical access to servers is limited to authorized staff.", "CC6.4")
                        .row("Disks are destroyed before they leave the building.", "CC6.5"))
                .part("IV. Testing Matrices")
                .text("The tables list the controls, what we did and what we found.");
        Grid grid = Grid.of("No.(45)", "Control activity(165)", "Test applied(130)", "Test result(100)", "TSC(50)")
                .lines(Grid.Lines.NONE);
        listing.into(truth).forEach(one -> grid.row(one.id(), one.text(), one.test(), one.printed(), one.criteria()));
        return new Fixture("criteria-in-own-column", sheets.table(grid).bytes(), truth);
    }
}
