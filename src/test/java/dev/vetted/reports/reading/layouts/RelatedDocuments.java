package dev.vetted.reports.reading.layouts;

import java.util.List;

/** Documents that come along with reports and are none. */
final class RelatedDocuments {

    private RelatedDocuments() {}

    static List<Fixture> all() {
        return List.of(bridgeLetter(), penetrationTest(), invoice(), priceList());
    }

    private static Fixture bridgeLetter() {
        byte[] pdf = new Sheets(Look.serif(11))
                .page()
                .lines("Torvane Clinical Cloud Limited", "4 Canal Street, Leeds", "", "31 March 2025")
                .lines("To our customers")
                .text(
                        "The most recent SOC 2 Type 2 report on the Torvane Trial Workspace covers 1 July 2024 to 31 December 2024. It was issued by Pryce Audit Partners LLP. This letter covers the gap period from 1 January 2025 to 31 March 2025.",
                        "We are not aware of any material changes to our controls since the end of the period of that report. No significant security incidents have come to our notice since then.",
                        "This letter is not a substitute for the report. The next report is planned for the second half of the year.")
                .lines("Yours faithfully", "", "R. Amsel, Chief Information Security Officer")
                .bytes();
        return new Fixture(
                "gap-letter",
                pdf,
                new Truth("BRIDGE_LETTER")
                        .set("serviceOrganization", "Torvane Clinical Cloud Limited")
                        .set("systemName", "Torvane Trial Workspace")
                        .set("significantIncidents", false));
    }

    private static Fixture penetrationTest() {
        byte[] pdf = new Sheets(Look.sans(10))
                .page()
                .title("External Penetration Test", 22)
                .title("Executive Summary", 15)
                .lines(
                        "Client: Halberg Ticketing Corporation",
                        "Tester: Redfen Security Labs, LLC",
                        "Date: June 12, 2025")
                .part("1 Summary")
                .text(
                        "Redfen Security Labs, LLC tested the web application and the network of Halberg Ticketing Corporation from June 2, 2025 to June 6, 2025. No critical findings remain open after the retest. Halberg holds a SOC 2 report, which this document does not replace.")
                .table(Grid.of("Severity(120)", "Found(100)", "Open after retest(140)")
                        .row("Critical", "0", "0")
                        .row("High", "1", "0")
                        .row("Medium", "4", "2"))
                .bytes();
        return new Fixture(
                "penetration-test",
                pdf,
                new Truth("PENTEST_SUMMARY").set("serviceOrganization", "Halberg Ticketing Corporation"));
    }

    private static Fixture invoice() {
        byte[] pdf = new Sheets(Look.sans(10))
                .page()
                .title("INVOICE", 24)
                .lines(
                        "Vantry Assurance LLP",
                        "Bill to: Pellmore Records Management Ltd.",
                        "Invoice no. 2025-0117",
                        "Date: March 31, 2025")
                .table(Grid.of("Item(60)", "Description(240)", "Amount(100)")
                        .row("1", "SOC 2 Type 2 examination, final instalment", "18,400.00")
                        .row("2", "Trust Services Criteria readiness workshop", "2,100.00")
                        .row("3", "Travel", "640.10"))
                .text("Payment is due within 30 days. Please quote the number of the invoice.")
                .bytes();
        return new Fixture(
                "invoice", pdf, new Truth("OTHER").set("serviceOrganization", "Pellmore Records Management Ltd."));
    }

    private static Fixture priceList() {
        byte[] pdf = new Sheets(Look.sans(10))
                .page()
                .title("Price List 2026", 24)
                .lines("Corvane Hosting, LLC", "Valid from January 1, 2026 to June 30, 2026")
                .table(Grid.of("Service(200)", "Unit(80)", "Price(80)")
                        .row("Quarter rack with two feeds", "month", "480.00")
                        .row("Remote hands", "hour", "95.00")
                        .row("Cross connect", "month", "110.00"))
                .text(
                        "All sites are certified to ISO 27001 and SOC 2. Reports are available on request. Prices do not include taxes.")
                .bytes();
        return new Fixture("price-list", pdf, new Truth("OTHER").set("serviceOrganization", "Corvane Hosting, LLC"));
    }
}
