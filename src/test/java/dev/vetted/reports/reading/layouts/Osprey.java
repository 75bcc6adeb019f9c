package dev.vetted.reports.reading.layouts;

/** A firm whose report differs from fixture to fixture in its tables only. */
final class Osprey {

    private Osprey() {}

    private static final String LETTER =
            "We have examined the description of the Osprey Claims Hub of Osprey Claims Networks, Inc. (\"Osprey\") throughout the period May 1, 2024 to April 30, 2025 and the operating effectiveness of its controls relevant to security and confidentiality (2017 trust services criteria).";
    private static final String OPINION =
            "In our opinion, in all material respects, the description presents the Osprey Claims Hub, the controls were suitably designed and operated effectively throughout the period May 1, 2024 to April 30, 2025.";

    static Sheets start(Look look) {
        return new Sheets(look)
                .page()
                .title("SOC 2 Type 2", 24)
                .lines("Osprey Claims Networks, Inc.", "Osprey Claims Hub", "May 1, 2024 to April 30, 2025")
                .part("Section 1: Independent Service Auditor's Report")
                .lines("To the Management of Osprey Claims Networks, Inc.")
                .text(
                        LETTER,
                        "We are responsible for our opinion.",
                        OPINION,
                        "This report is for Osprey and its users.")
                .lines("Larch Dunmore LLP", "Omaha, Nebraska", "June 17, 2025")
                .part("Section 2: Management's Assertion")
                .text(
                        "We assert that the description of the Osprey Claims Hub is presented fairly and that the controls operated effectively.")
                .part("Section 3: Description of the Osprey Claims Hub")
                .text(
                        "Insurers pass claims to repair shops by the Osprey Claims Hub. Shops send pictures and estimates and are told when an estimate has been approved.");
    }

    static Truth truth() {
        return Truth.report(
                        "SOC2_TYPE2",
                        "Osprey Claims Networks, Inc.",
                        "Osprey Claims Hub",
                        "Larch Dunmore LLP",
                        "2025-06-17")
                .period("2024-05-01", "2025-04-30")
                .list("categories", "SECURITY", "CONFIDENTIALITY");
    }
}
