package dev.vetted.reports.reading.layouts;

import java.util.List;

/** Reports that test nothing or show no tests. */
final class OtherReports {

    private OtherReports() {}

    static List<Fixture> all() {
        return List.of(typeOne(), publicReport());
    }

    /** Only a list of controls with numbers; the year is followed by a raised digit. */
    private static Fixture typeOne() {
        Truth truth = Truth.report(
                        "SOC2_TYPE1",
                        "Wexcombe Learning GmbH",
                        "Wexcombe Classroom",
                        "Ostrow Adler Wirtschaftsprüfung GmbH",
                        "2025-10-14")
                .set("asOfDate", "2025-09-15")
                .list("categories", "SECURITY", "AVAILABILITY", "PRIVACY")
                .provider("Fennmark Rechenzentrum AG", "INCLUSIVE")
                .ours("Schools name two administrators and keep the list current.")
                .ours("Schools obtain the consent of parents where the law asks for it.");
        Sheets sheets = new Sheets(Look.sans(9.5f).running("Wexcombe Learning GmbH", "Page"))
                .page()
                .title("SOC 2 Type I", 24)
                .lines("Wexcombe Classroom", "Wexcombe Learning GmbH", "as of 15 September 2025")
                .contents(
                        "1 Assurance Report of the Independent Auditor",
                        "2 Statement by Management",
                        "3 Description of the System",
                        "4 Trust Services Criteria and Related Controls",
                        "5 Glossary")
                .part("1 Assurance Report of the Independent Auditor")
                .footnoted("To Wexcombe Learning GmbH, as of 15 September 2025", "1")
                .text(
                        "We have examined the description of the Wexcombe Classroom of Wexcombe Learning GmbH (\"Wexcombe\") as of 15 September 2025 and the suitability of the design of its controls, based on the 2017 Trust Services Criteria for security, availability and privacy.",
                        "Wexcombe uses Fennmark Rechenzentrum AG to run its servers. The description includes the controls of Fennmark Rechenzentrum AG; it uses the inclusive method.",
                        "We did not perform procedures on the operating effectiveness of controls and express no opinion on it.",
                        "In our opinion, in all material respects, the description presents the Wexcombe Classroom as designed and implemented as of 15 September 2025, and the controls were suitably designed as of that date to meet the criteria if they operated effectively.")
                .lines("Ostrow Adler Wirtschaftsprüfung GmbH", "Hamburg, Germany", "14 October 2025")
                .part("2 Statement by Management")
                .text(
                        "Wexcombe Learning GmbH states that the description of the Wexcombe Classroom is correct as of 15 September 2025 and that the controls were suitably designed.")
                .part("3 Description of the System")
                .text(
                        "Teachers set and mark work in the Wexcombe Classroom. Pupils sign in with the account of their school. Data is kept on servers in Germany only.")
                .heading("Complementary user entity controls")
                .bullets(
                        "Schools name two administrators and keep the list current.",
                        "Schools obtain the consent of parents where the law asks for it.")
                .part("4 Trust Services Criteria and Related Controls");
        Grid grid = Grid.of("Control(60)", "Description of the control(300)", "Criteria(80)")
                .lines(Grid.Lines.BETWEEN_ROWS);
        int number = 1;
        for (Activity one : Activity.all()) {
            truth.control("" + number, one.criteria(), one.text(), null);
            grid.row("" + number++, one.text(), one.criteria());
        }
        sheets.table(grid)
                .part("5 Glossary")
                .text("MFA is a sign-in with a second factor. A leaver is an employee whose contract has ended.");
        return new Fixture("type-one-control-list", sheets.bytes(), truth);
    }

    private static Fixture publicReport() {
        Truth truth = Truth.report(
                        "SOC3",
                        "Merrow Video Networks, Inc.",
                        "Merrow Streaming Service",
                        "Caldbeck Row LLP",
                        "2025-09-12")
                .period("2024-08-01", "2025-07-31")
                .list("categories", "SECURITY", "AVAILABILITY");
        byte[] pdf = new Sheets(Look.serif(11).running("", "Merrow SOC 3"))
                .page()
                .title("SOC 3 Report", 24)
                .lines(
                        "Merrow Streaming Service",
                        "Merrow Video Networks, Inc.",
                        "August 1, 2024 through July 31, 2025")
                .part("Independent Service Auditor's Report")
                .lines("To the Board of Directors, Merrow Video Networks, Inc.")
                .text(
                        "Scope: We have examined the assertion of Merrow Video Networks, Inc. (\"Merrow\") that the controls within the Merrow Streaming Service were effective throughout the period August 1, 2024 through July 31, 2025 to provide reasonable assurance that its service commitments were achieved based on the trust services criteria relevant to security and availability set forth in the 2017 Trust Services Criteria.",
                        "Opinion: In our opinion, management's assertion that the controls within the Merrow Streaming Service were effective throughout the period August 1, 2024 through July 31, 2025 is fairly stated, in all material respects.")
                .lines("Caldbeck Row LLP", "Reno, Nevada", "September 12, 2025")
                .part("Assertion of the Management of Merrow")
                .text(
                        "We are responsible for effective controls within the Merrow Streaming Service of Merrow Video Networks, Inc. We assert that they were effective throughout the period August 1, 2024 through July 31, 2025.")
                .part("Description of the Boundaries of the Merrow Streaming Service")
                .text(
                        "The service takes in video, converts it and sends it to viewers. It consists of encoders, storage and a network of caches that Merrow runs itself.")
                .bytes();
        return new Fixture("public-report", pdf, truth);
    }
}
