package dev.vetted.reports.reading;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small reading with one item in every list. */
public final class ReadingFixtures {

    private ReadingFixtures() {}

    public static Reading smallReading() {
        CriterionId access = CriterionId.of("CC6.2");
        return new Reading(
                Fact.of(DocumentType.SOC2_TYPE2, 1, "SOC 2 Type 2 Report", Basis.TYPE_BY_LETTER),
                Fact.of(Reading.TextLayer.FULL, 1, "SOC 2 Type 2 Report", Basis.PAGE_CONTENT),
                List.of(),
                Fact.of("Harrowgate Data Systems, Inc.", 3, "Harrowgate Data Systems, Inc.", Basis.NAME_DEFINED),
                Fact.of("Harrowgate Ledger Platform", 3, "its Harrowgate Ledger Platform", Basis.SYSTEM_AGREED),
                Fact.notFound(),
                Fact.of(LocalDate.of(2025, 8, 22), 5, "August 22, 2025", Basis.DATE_SIGNED),
                Fact.of(LocalDate.of(2024, 7, 1), 3, "July 1, 2024 to June 30, 2025", Basis.PERIOD_BY_AUDITOR),
                Fact.of(LocalDate.of(2025, 6, 30), 3, "July 1, 2024 to June 30, 2025", Basis.PERIOD_BY_AUDITOR),
                Fact.notFound(),
                List.of(Fact.of(
                        TrustServicesCategory.SECURITY, 3, "relevant to security", Basis.CATEGORIES_BY_AUDITOR)),
                Fact.of("2017", 3, "2017 Trust Services Criteria", Basis.EDITION_BY_AUDITOR),
                Fact.of(Reading.Opinion.QUALIFIED, 4, "In our opinion, except for", Basis.OPINION_RESERVED),
                List.of(Fact.of(access, 4, "CC6.2", Basis.CRITERION_UNMET)),
                Fact.of(false, 3, "Opinion", Basis.EMPHASIS_ABSENT),
                List.of(new Reading.SubserviceOrganization(
                        "Cloud, Inc.",
                        Reading.Method.CARVE_OUT,
                        "hosting",
                        null,
                        9,
                        "Cloud, Inc.",
                        Basis.PROVIDER_IN_TEXT)),
                List.of(new Reading.SubserviceControl(
                        "Cloud, Inc.", "Doors are locked.", List.of(), 9, "Doors are locked.", Basis.EXPECTED_IN_LIST)),
                List.of(new Reading.UserEntityControl(
                        null, "Users leave.", List.of(access), 10, "Users leave.", Basis.EXPECTED_IN_LIST)),
                List.of(new Reading.Control(
                        "AC-1",
                        List.of(access),
                        "Access is removed.",
                        List.of("Inspected tickets."),
                        Reading.Result.EXCEPTION,
                        12,
                        "Access is removed.",
                        Basis.CONTROL_IN_TABLE)),
                List.of(new Reading.ReportedException(
                        "AC-1",
                        List.of(access),
                        "For 2 of 25 users …",
                        2,
                        25,
                        null,
                        12,
                        "2 of 25",
                        Basis.EXCEPTION_COUNTED)),
                Fact.notFound(),
                List.of(Fact.of("Norfolk, Virginia", 6, "Norfolk, Virginia", Basis.PLACE_NAMED)),
                ReportOutline.unknown(),
                Map.of(Reading.Section.TESTS, Reading.Status.READ),
                List.of(new Reading.Warning(Reading.Warning.Kind.HIDDEN_TEXT, "Hidden text on page 3.", 3, "ignore")));
    }
}
