package dev.vetted.evidence.workbook;

import static dev.vetted.evidence.workbook.DecisionEvidenceFixtures.judgement;

import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.ReportEvidence.Change;
import dev.vetted.evidence.workbook.ReportEvidence.Control;
import dev.vetted.evidence.workbook.ReportEvidence.Correction;
import dev.vetted.evidence.workbook.ReportEvidence.Fact;
import dev.vetted.evidence.workbook.ReportEvidence.FactValue;
import dev.vetted.evidence.workbook.ReportEvidence.Listing;
import dev.vetted.evidence.workbook.ReportEvidence.ReportedException;
import dev.vetted.evidence.workbook.ReportEvidence.SectionStatus;
import dev.vetted.evidence.workbook.ReportEvidence.SeverityPart;
import dev.vetted.evidence.workbook.ReportEvidence.Status;
import dev.vetted.evidence.workbook.ReportEvidence.SubserviceControl;
import dev.vetted.evidence.workbook.ReportEvidence.SubserviceOrganization;
import dev.vetted.evidence.workbook.ReportEvidence.UserEntityControl;
import dev.vetted.evidence.workbook.ReportEvidence.Warning;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A report that no auditor wrote. */
final class ReportEvidenceFixtures {

    private ReportEvidenceFixtures() {}

    static ReportEvidence rich() {
        return new ReportEvidence(
                "rep-0001",
                "SOC 2 Type 2, Harrowgate Data Systems, Inc., Harrowgate Ledger Platform, 2025-01-01 to 2025-12-31,"
                        + " Tamsin Orde & Partners LLP, unqualified",
                facts(),
                sections(),
                List.of(
                        new Warning(
                                "Inconsistent",
                                "The cover names another end of the period.",
                                1,
                                "January 1, 2025 to November 30, 2025"),
                        new Warning("Page without text", "The page shows a picture only.", 62, null)),
                List.of(
                        new Change(
                                "Period end",
                                "corrected",
                                "2025-11-30",
                                "2025-12-31",
                                4,
                                "The cover was not amended.",
                                "mira.lund",
                                Instant.parse("2026-03-11T09:10:02Z")),
                        new Change(
                                "Subservice organization 3",
                                "removed",
                                "Name: Stratolith; Method: Carve out; Service: not stated; Monitored: not stated",
                                null,
                                null,
                                "The short name of the first.",
                                "mira.lund",
                                Instant.parse("2026-03-11T09:10:02Z"))),
                List.of("status.responses", "warnings[0]", "warnings[1]"),
                Listing.read(exceptions()),
                Listing.read(controls()),
                Listing.read(userEntityControls()),
                Listing.read(List.of(
                        new SubserviceOrganization(
                                "Stratolith Cloud, Inc.",
                                "carve-out",
                                "infrastructure as a service: compute, storage, and managed databases",
                                true,
                                18,
                                "Harrowgate uses Stratolith Cloud, Inc. (\"Stratolith\") for infrastructure as a service."),
                        new SubserviceOrganization(
                                "Beaconpost Mail, Inc.",
                                null,
                                "delivery of e-mail to users",
                                null,
                                18,
                                "E-mail is delivered by Beaconpost Mail, Inc."))),
                Listing.read(List.of(
                        new SubserviceControl(
                                "Stratolith Cloud, Inc.",
                                List.of("CC6.4"),
                                "Physical access to data centers is restricted to authorized persons and reviewed.",
                                19,
                                "Physical access to data centers is restricted to authorized persons and reviewed."),
                        new SubserviceControl(
                                null,
                                List.of(),
                                "Storage media are destroyed before they leave.",
                                19,
                                "Storage media are destroyed before they leave."))));
    }

    private static List<Fact> facts() {
        return List.of(
                words("Document type", "SOC 2 Type 2", 1, "Report on … throughout the period", "0.98"),
                words(
                        "Service organization",
                        "Harrowgate Data Systems, Inc.",
                        4,
                        "To the Management of Harrowgate Data Systems, Inc. (\"Harrowgate\")",
                        "0.97"),
                words(
                        "System",
                        "Harrowgate Ledger Platform",
                        4,
                        "description of its Harrowgate Ledger Platform",
                        "0.95"),
                words("Service auditor", "Tamsin Orde & Partners LLP", 8, "Tamsin Orde & Partners LLP", "0.93"),
                new Fact(
                        "Date of the report",
                        new FactValue.Day(LocalDate.of(2026, 2, 6)),
                        8,
                        "February 6, 2026",
                        new BigDecimal("0.96"),
                        null),
                new Fact(
                        "Period start",
                        new FactValue.Day(LocalDate.of(2025, 1, 1)),
                        4,
                        "throughout the period January 1, 2025 to December 31, 2025",
                        new BigDecimal("0.97"),
                        null),
                new Fact(
                        "Period end",
                        new FactValue.Day(LocalDate.of(2025, 12, 31)),
                        4,
                        "throughout the period January 1, 2025 to December 31, 2025",
                        new BigDecimal("0.55"),
                        new Correction(
                                "mira.lund",
                                Instant.parse("2026-03-11T09:10:02Z"),
                                new FactValue.Day(LocalDate.of(2025, 11, 30)))),
                new Fact("As-of date", null, null, null, BigDecimal.ZERO, null),
                words(
                        "Categories",
                        "Security, Availability, Confidentiality",
                        4,
                        "relevant to security, availability, and confidentiality",
                        "0.97"),
                words("Opinion", "Unqualified", 7, "In our opinion, in all material respects", "0.95"),
                new Fact(
                        "Significant incidents",
                        new FactValue.Words("no"),
                        21,
                        "No significant incidents occurred.",
                        null,
                        new Correction("mira.lund", Instant.parse("2026-03-11T09:11:30Z"), null)),
                new Fact("Pages", new FactValue.Amount(new BigDecimal("64")), null, null, BigDecimal.ONE, null));
    }

    private static Fact words(String name, String value, int page, String quote, String confidence) {
        return new Fact(name, new FactValue.Words(value), page, quote, new BigDecimal(confidence), null);
    }

    private static List<SectionStatus> sections() {
        return List.of(
                new SectionStatus("Auditor's report", Status.READ),
                new SectionStatus("Management's assertion", Status.READ),
                new SectionStatus("Description of the system", Status.READ),
                new SectionStatus("Tests of controls", Status.READ),
                new SectionStatus("Management's responses", Status.NOT_FOUND),
                new SectionStatus("Appendix", Status.UNREADABLE),
                new SectionStatus("Bridge letter", Status.NOT_APPLICABLE));
    }

    private static List<ReportedException> exceptions() {
        return List.of(
                new ReportedException(
                        "HDS-21",
                        List.of("CC6.2", "CC6.3"),
                        "For 2 of 25 terminated users selected, access was removed five and nine days after the last"
                                + " working day instead of within one day.",
                        2,
                        25,
                        new BigDecimal("0.199137"),
                        judgement("High", Tone.ADVERSE),
                        judgement("Medium", Tone.ATTENTION),
                        "High, by tomas.reyes at 2026-03-13T08:50:00Z: One of them had kept access to our ledger.",
                        List.of(
                                new SeverityPart("Criticality of the control", "CC6.2 (3)"),
                                new SeverityPart("Relevance to our use", "our use leans on CC6.2 (2)"),
                                new SeverityPart("Rate of deviation", "2 of 25 (+1)")),
                        judgement("Action by the third party", Tone.ATTENTION),
                        null,
                        "Leavers keep access to our ledgers for days. A dated fix is a condition of the approval.",
                        "tomas.reyes",
                        Instant.parse("2026-03-13T08:55:00Z"),
                        "Management agrees. Removal was automated on January 20, 2026.",
                        47,
                        "Exception noted. For 2 of 25 terminated users selected, access was removed five and nine days"
                                + " after the last working day instead of within one day."),
                new ReportedException(
                        "HDS-34",
                        List.of("CC8.1"),
                        "One emergency change had no record of approval.",
                        null,
                        null,
                        null,
                        judgement("Low", Tone.NEUTRAL),
                        judgement("Medium", Tone.ATTENTION),
                        null,
                        List.of(),
                        judgement("Compensated in report", Tone.FAVOURABLE),
                        "Control HDS-35 on CC8.1, page 55",
                        "One change in a year, found and approved afterwards.",
                        "tomas.reyes",
                        Instant.parse("2026-03-13T09:20:00Z"),
                        null,
                        55,
                        "One emergency change had no record of approval."),
                new ReportedException(
                        null,
                        List.of(),
                        "Deviation noted.",
                        1,
                        4,
                        new BigDecimal("0.679539"),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static List<Control> controls() {
        List<Control> controls = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            boolean exception = i == 21 || i == 34;
            controls.add(new Control(
                    "HDS-" + (i < 10 ? "0" : "") + i,
                    i % 3 == 0 ? List.of("CC6.1", "CC6.2", "CC6.3") : List.of("CC" + (i % 9 + 1) + ".1"),
                    "The responsible team performs activity " + i + " at the agreed interval, keeps a record of it, and"
                            + " follows up what was found until it is resolved.",
                    exception
                            ? judgement("Exception", Tone.ADVERSE)
                            : i == 40
                                    ? judgement("Not tested: no occurrence", Tone.ATTENTION)
                                    : i == 41 ? null : judgement("No exception", Tone.FAVOURABLE),
                    26 + i / 2));
        }
        return controls;
    }

    private static List<UserEntityControl> userEntityControls() {
        return List.of(
                new UserEntityControl(
                        "CUEC-1",
                        List.of("CC6.2", "CC6.3"),
                        "Customers approve the creation, change, and removal of their users.",
                        22,
                        "Customers approve the creation, change, and removal of their users."),
                new UserEntityControl(
                        "CUEC-2",
                        List.of("CC6.1"),
                        "Customers enforce multi-factor authentication in their own identity provider.",
                        22,
                        "Customers enforce multi-factor authentication in their own identity provider."),
                new UserEntityControl(
                        null, List.of(), "Customers keep API keys secret.", 23, "Customers keep API keys secret."));
    }
}
