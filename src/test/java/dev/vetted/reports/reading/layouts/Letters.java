package dev.vetted.reports.reading.layouts;

/** Short reports that differ in the words of the auditor's letter only. */
final class Letters {

    /** One opinion a line: its class and its words. */
    static final String OPINIONS = """
                UNQUALIFIED | In our opinion, in all material respects, the description presents the system and controls operated effectively throughout the period.
                UNQUALIFIED | In our opinion, in all material respects, the controls operated effectively throughout the period, if complementary user entity controls operated effectively.
                UNQUALIFIED | We have nothing to report on other information. Accordingly, we express no opinion on it. In our opinion, controls were suitably designed and operated effectively.
                UNQUALIFIED | Opinion. We are of the opinion that, in all material respects, the description is fairly presented and the controls operated effectively.
                UNQUALIFIED | Based on our examination, we conclude that, in all material respects, the controls were suitably designed and operated effectively.
                UNQUALIFIED | Management's opinion may differ. In our opinion, the controls operated effectively. Our opinion is not modified with respect to the control deviations in Section 4.
                UNQUALIFIED | In our opinion, the controls operated effectively. Our opinion is not qualified in respect of this matter.
                QUALIFIED | Basis for qualified opinion. Criterion CC7.2 was not met. In our opinion, except for the matter above, controls operated effectively.
                QUALIFIED | In our opinion, with the exception of the matter described above regarding CC7.2, controls operated effectively.
                QUALIFIED | In our opinion, apart from the failure to review logs (CC7.2), controls operated effectively.
                QUALIFIED | In our opinion, except as described in the preceding paragraph, controls operated effectively.
                QUALIFIED | In our opinion, in all material respects, except for controls relating to CC7.2, which did not operate effectively, the controls operated effectively.
                QUALIFIED | In our opinion, in all material respects: a. the description presents the system; b. the controls were suitably designed; c. the controls operated effectively, except for the control over the review of logs (CC7.2).
                QUALIFIED | In our opinion, except for the effects of the matters giving rise to the modification, the controls operated effectively.
                QUALIFIED | Controls did not operate for CC7.2. In our opinion, save in respect of CC7.2, the controls operated effectively.
                QUALIFIED | In our opinion, the controls operated effectively, other than in respect of criterion CC7.2.
                QUALIFIED | In our opinion, excluding the matter described in the basis paragraph, the controls operated effectively.
                QUALIFIED | In our opinion, the controls operated effectively throughout the period with the following exception: the review of logs under CC7.2 was not performed.
                QUALIFIED | Qualified conclusion. We conclude that, except for CC7.2, the controls operated effectively.
                QUALIFIED | In our opinion, subject to the matter set out above, the controls operated effectively.
                QUALIFIED | As noted in section 4, CC7.2 was not achieved. In our opinion, the controls, but not those for CC7.2, operated effectively.
                ADVERSE | Adverse opinion. In our opinion, the controls did not operate effectively throughout the period.
                ADVERSE | In our opinion, because of the pervasive matters above, the description does not fairly present the system.
                ADVERSE | In our opinion, owing to the significance of the matters above, the controls were not suitably designed.
                ADVERSE | In our opinion, the description is misleading, and the controls neither were suitably designed nor operated effectively.
                ADVERSE | In our opinion, the controls failed to operate effectively throughout the period to meet the criteria.
                ADVERSE | In our opinion, the service organization did not maintain effective controls over the system.
                ADVERSE | In our opinion, the controls were ineffective throughout the period.
                DISCLAIMER | Disclaimer of opinion. We do not express an opinion on the description.
                DISCLAIMER | We were unable to obtain sufficient appropriate evidence. Accordingly, we do not express an opinion.
                DISCLAIMER | Because of the significance of the matter above, we were not able to obtain sufficient evidence to provide a basis for an opinion. Accordingly we express no opinion on the controls.
                DISCLAIMER | The scope of our work was not sufficient to enable us to express, and we do not express, an opinion on the description or the controls.
                DISCLAIMER | We are not in a position to form an opinion. Therefore no opinion is given on the description or the controls.
                DISCLAIMER | We disclaim an opinion on the description and the controls.
                """;

    private Letters() {}

    static byte[] letter(String period, String criteria, String opinion) {
        return new Sheets(Look.sans(10))
                .page()
                .title("SOC 2 Type 2 Report", 20)
                .lines("Umber Ridge Systems, Inc.")
                .part("Section 1: Independent Service Auditor's Report")
                .lines("To the Management of Umber Ridge Systems, Inc.")
                .text(
                        "We have examined the description of the Umber Ridge Platform of Umber Ridge Systems, Inc. throughout the period "
                                + period + " and the operating effectiveness of controls, based on the criteria "
                                + criteria + ".",
                        "We are responsible for an opinion.",
                        opinion,
                        "This report is for the company and its users.")
                .lines("Quill Stane LLP", "Austin, Texas", "February 3, 2026")
                .part("Section 2: Management's Assertion")
                .text("We assert that the controls operated effectively.")
                .bytes();
    }
}
