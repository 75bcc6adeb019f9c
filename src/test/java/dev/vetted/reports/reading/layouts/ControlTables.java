package dev.vetted.reports.reading.layouts;

import java.util.List;

/** Reports that list their controls in unusual tables. */
final class ControlTables {

    private ControlTables() {}

    static List<Fixture> all() {
        return List.of(idInControlText(), rowPerTest(), tablePerCriterion(), cardsAsTables());
    }

    /** Ids at the beginning of the text of the control; topics that stand once for several rows. */
    private static Fixture idInControlText() {
        Truth truth = Osprey.truth()
                .ours("Users approve new accounts.")
                .ours("Users remove old accounts.")
                .ours("Users tell Osprey of incidents.");
        Sheets sheets = Osprey.start(Look.sans(9.5f))
                .heading("Complementary User Entity Controls")
                .table(Grid.of("Area(100)", "Complementary user entity control(350)")
                        .lines(Grid.Lines.NONE)
                        .row("Access", "Users approve new accounts.")
                        .row("", "Users remove old accounts.")
                        .row("Incidents", "Users tell Osprey of incidents."))
                .part("Section 4: Trust Services Criteria, Controls, Tests and Results");
        Listing listing = new Listing("No exceptions noted", Listing.ids("OS-%d"))
                .result(3, "1 of 3 policies had not been approved within the year.", "EXCEPTION");
        truth.exception("OS-4", "1 of 3 policies had not been approved within the year.", 1, 3, null);
        Grid grid = Grid.of("Criterion(60)", "Control(170)", "Test procedures(150)", "Results(100)")
                .lines(Grid.Lines.NONE);
        for (Listing.Entry one : listing.into(truth))
            grid.row(one.criteria(), one.id() + " " + one.text(), one.test(), one.printed());
        return new Fixture("id-in-control-text", sheets.table(grid).bytes(), truth);
    }

    /** A row for each test with a result of its own; the response spans the table. */
    private static Fixture rowPerTest() {
        Truth truth = Osprey.truth();
        Sheets sheets = Osprey.start(Look.sans(9.5f)).part("Section 4: Controls and Tests of Controls");
        Grid grid = Grid.of(
                "Control Ref.(60)",
                "TSC Ref.(50)",
                "Control activity(150)",
                "Testing performed(130)",
                "Results of testing(100)");
        Listing listing = new Listing("No exceptions noted.", Listing.ids("IS.%d.01"));
        truth.exception(
                "IS.7.01",
                "For 4 of 30 leavers, the account was disabled late.",
                4,
                30,
                "The list of leavers is now sent daily.");
        listing.result(6, "-", "EXCEPTION");
        for (Listing.Entry one : listing.into(truth)) {
            if (one.id().equals("IS.7.01")) {
                grid.row(one.id(), one.criteria(), one.text(), "1. Inquired of management.", "No exceptions noted.");
                grid.row(
                        "",
                        "",
                        "",
                        "2. " + one.test(),
                        "Exception noted. For 4 of 30 leavers, the account was disabled late.");
                grid.row("Management's response to IS.7.01: The list of leavers is now sent daily.");
            } else {
                grid.row(one.id(), one.criteria(), one.text(), "1. Inquired of management.", one.printed());
                grid.row("", "", "", "2. " + one.test(), one.printed());
            }
        }
        return new Fixture("row-per-test", sheets.table(grid).bytes(), truth);
    }

    /** A bold criterion above each table; expected controls in a table without lines. */
    private static Fixture tablePerCriterion() {
        Truth truth = Osprey.truth()
                .ours("Users keep an inventory of devices.", "CC6.1")
                .ours("Users scan files before they upload them.", "CC6.8");
        Sheets sheets = Osprey.start(Look.sans(10))
                .heading("Complementary User-Entity Controls (CUECs)")
                .table(Grid.of("CUEC(310)", "Related criteria(100)")
                        .lines(Grid.Lines.NONE)
                        .row("Users keep an inventory of devices.", "CC6.1")
                        .row("Users scan files before they upload them.", "CC6.8"))
                .part("Section 4: Criteria, Controls, and Tests");
        Listing listing = new Listing("No exceptions noted.", Listing.ids("C-%d"));
        for (Listing.Entry one : listing.into(truth))
            sheets.title(one.criteria() + ": The entity does what is needed", 10)
                    .table(Grid.of(
                                    "Control Number(60)",
                                    "Control Activity Specified by the Service Organization(160)",
                                    "Tests Applied by the Service Auditor(150)",
                                    "Test Results(100)")
                            .row(one.id(), one.text(), one.test(), one.printed()));
        return new Fixture("table-per-criterion", sheets.bytes(), truth);
    }

    /** Each control a small table of labels and values. */
    private static Fixture cardsAsTables() {
        Truth truth = Osprey.truth();
        Sheets sheets = Osprey.start(Look.sans(10)).part("Section 4: Detailed Controls and Test Results");
        Listing listing = new Listing("No exceptions noted.", Listing.ids("OC-%03d"))
                .result(4, "Exception noted. 1 of 5 sign-ins did not ask for a second factor.", "EXCEPTION");
        truth.exception("OC-005", "1 of 5 sign-ins did not ask for a second factor.", 1, 5, null);
        for (Listing.Entry one : listing.into(truth))
            sheets.table(Grid.of("Control ID(110)", one.id() + "(340)")
                    .row("Criteria", one.criteria())
                    .row("Control description", one.text())
                    .row("Test procedure", one.test())
                    .row("Test result", one.printed()));
        return new Fixture("cards-as-tables", sheets.bytes(), truth);
    }
}
