package dev.vetted.reports.reading.layouts;

import java.util.List;

/** Reports with lists of providers, expected controls and responses in unusual places. */
final class ListedElsewhere {

    private ListedElsewhere() {}

    static List<Fixture> all() {
        return List.of(providersWithoutLegalForm(), responseByNumber());
    }

    /** Providers named without a legal form; labels of two words. */
    private static Fixture providersWithoutLegalForm() {
        Truth truth = Osprey.truth()
                .provider("Skylark Cloud", "CARVE_OUT")
                .provider("Dovetail Mail", "CARVE_OUT")
                .theirs("Skylark Cloud", "Skylark Cloud limits entry to its halls.", "CC6.4")
                .theirs("Skylark Cloud", "Skylark Cloud destroys disks at the end of their life.", "CC6.5")
                .theirs("Dovetail Mail", "Dovetail Mail encrypts messages in transit.", "CC6.7")
                .ours("Users choose strong passwords.", "CC6.1")
                .ours("Users report errors in claims.", "CC7.3");
        Sheets sheets = Osprey.start(Look.serif(10.5f))
                .heading("Subservice Organizations")
                .text(
                        "Osprey uses the subservice organizations below. The carve-out method is used and their controls are not included.")
                .table(Grid.of("Subservice organization(140)", "Services provided(280)")
                        .row("Skylark Cloud", "Infrastructure as a service")
                        .row("Dovetail Mail", "Delivery of e-mail"))
                .heading("Complementary Subservice Organization Controls")
                .text("The table shows the controls that are expected.")
                .table(Grid.of("Subservice organization(110)", "Criteria(60)", "Expected control(290)")
                        .row("Skylark Cloud", "CC6.4", "Skylark Cloud limits entry to its halls.")
                        .row("Skylark Cloud", "CC6.5", "Skylark Cloud destroys disks at the end of their life.")
                        .row("Dovetail Mail", "CC6.7", "Dovetail Mail encrypts messages in transit."))
                .heading("User Entity Responsibilities")
                .text("Users should operate these complementary controls.")
                .text(
                        "CUEC 1: Users choose strong passwords. (CC6.1)",
                        "CUEC 2: Users report errors in claims. (CC7.3)")
                .part("Section 4: Information Provided by the Service Auditor");
        Listing listing = new Listing("No deviations noted.", Listing.ids("%d.0"));
        Grid grid = Grid.of("#(35)", "Control(180)", "Criteria(50)", "Service auditor's test(130)", "Result(95)")
                .lines(Grid.Lines.BETWEEN_ROWS);
        for (Listing.Entry one : listing.into(truth))
            grid.row(one.id(), one.text(), one.criteria(), one.test(), one.printed());
        return new Fixture("providers", sheets.table(grid).bytes(), truth);
    }

    /** Responses that name nothing but the number of the exception. */
    private static Fixture responseByNumber() {
        Truth truth = Osprey.truth();
        String first = "2 of 10 requests had no approval.", second = "1 of 6 vendors was not assessed.";
        truth.exception("SEC-06", first, 2, 10, "Requests without an approval are now refused.")
                .exception("SEC-12", second, 1, 6, "The vendor was assessed in May.");
        Listing listing = new Listing("No exceptions noted.", Listing.ids("SEC-%02d"))
                .result(5, "Exception 1. " + first, "EXCEPTION")
                .result(11, "Exception 2. " + second, "EXCEPTION");
        Sheets sheets = Osprey.start(Look.sans(10)).landscape().title("Section 4: Controls, Tests and Results", 15);
        Grid grid = Grid.of("Control ID(70)", "Criteria(60)", "Controls(210)", "Tests(180)", "Results(140)")
                .lines(Grid.Lines.NONE)
                .titlesOnce();
        for (Listing.Entry one : listing.into(truth))
            grid.row(one.id(), one.criteria(), one.text(), one.test(), one.printed());
        sheets.table(grid)
                .portrait()
                .title("Section 5: Other Information Provided by Osprey", 15)
                .heading("Management's Responses to Exceptions")
                .table(Grid.of("Exception(70)", "Management's response(380)")
                        .row("1", "Requests without an approval are now refused.")
                        .row("2", "The vendor was assessed in May."));
        return new Fixture("response-by-number", sheets.bytes(), truth);
    }
}
