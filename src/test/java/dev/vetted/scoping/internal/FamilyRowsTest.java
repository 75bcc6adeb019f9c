package dev.vetted.scoping.internal;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.reports.reading.ReadingBuilder.control;
import static dev.vetted.scoping.ScopeVerdict.COVERED;
import static dev.vetted.scoping.ScopeVerdict.GAP;
import static dev.vetted.scoping.ScopeVerdict.NOT_APPLICABLE;
import static dev.vetted.scoping.ScopeVerdict.TO_CONFIRM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.SubserviceControl;
import dev.vetted.reports.reading.ReadingBuilder;
import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.RequiredAssurance.Freshness;
import dev.vetted.scoping.RequiredAssurance.ReportType;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The family of CC6.4 and CC6.5 stands for all. */
class FamilyRowsTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "NO_EXCEPTION, NO_EXCEPTION, COVERED",
        "NO_EXCEPTION, EXCEPTION, TO_CONFIRM",
        "NO_EXCEPTION, NOT_TESTED_NO_OCCURRENCE, TO_CONFIRM",
        "NO_EXCEPTION, , TO_CONFIRM",
        "NOT_TESTED_NO_OCCURRENCE, NOT_TESTED_OTHER, TO_CONFIRM",
        "CARVED_OUT, CARVED_OUT, TO_CONFIRM",
        ", , TO_CONFIRM"
    })
    void theTestsOfItsControlsDecideOrAsk(Result doors, Result disposal, ScopeVerdict expected) {
        ScopeRow row = physical(read(control("CC6.4", doors), control("CC6.5", disposal)));

        assertThat(row.verdict()).isEqualTo(expected);
        assertThat(row.page()).contains(12);
        assertThat(row.quote()).contains("Somebody sees to it");
    }

    @Test
    void aFamilyWithoutControlIsAGap() {
        ScopeRow row = physical(read(control("CC6.1", Result.NO_EXCEPTION)));

        assertThat(row.verdict()).isEqualTo(GAP);
        assertThat(row.reason()).isEqualTo("The report has no control under CC6.4, CC6.5.");
        assertThat(row.page()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND", "UNREADABLE"})
    void controlsThatWereNotReadCompletelyAreAskedFor(Status status) {
        ScopeRow row = physical(read(control("CC6.1", Result.NO_EXCEPTION)).status(Section.CONTROLS, status));

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
    }

    @Test
    void aResultWithoutATestShowsNothing() {
        Control read = control("CC6.4", Result.NO_EXCEPTION);
        Control untested = new Control(
                read.id(),
                List.of(CriterionId.of("CC6.4"), CriterionId.of("CC6.5")),
                read.text(),
                List.of(),
                read.result(),
                read.page(),
                read.quote(),
                read.confidence(),
                read.basis(),
                read.origin(),
                null);

        assertThat(physical(read(untested)).verdict()).isEqualTo(TO_CONFIRM);
    }

    @Test
    void aCriterionThatNothingIsShownForIsNamed() {
        ScopeRow row = physical(read(control("CC6.4", Result.NO_EXCEPTION)));

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.reason()).startsWith("Nothing is shown for CC6.5.");
        assertThat(row.covered()).isEqualTo("1 control: 1 tested without deviation");
    }

    @Test
    void aFailedControlIsCitedBeforeThoseThatPassed() {
        ScopeRow row = row(
                read(ReadingFixtures.smallReading().controls().getFirst(), control("CC6.2", Result.NO_EXCEPTION)),
                "family-ACCESS");

        assertThat(row.covered()).isEqualTo("2 controls: 1 tested without deviation, 1 with");
        assertThat(row.quote()).contains("Access is removed.");
    }

    @Test
    void whatIsLeftToAProviderIsAskedAboutWithItsPlace() {
        ReadingBuilder reading = read(control("CC6.1", Result.NO_EXCEPTION)).subserviceControls(left("CC6.4"));

        ScopeRow row = physical(reading);

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.covered()).isEqualTo("no control of its own; left to Cloud, Inc.");
        assertThat(row.page()).contains(9);
    }

    @Test
    void whatIsLeftToAProviderBesideItsOwnControlsIsNoted() {
        ReadingBuilder reading = read(ScopeProposals.everyControl()).subserviceControls(left("CC6.5"));

        assertThat(physical(reading).verdict()).isEqualTo(COVERED);
        assertThat(physical(reading).reason())
                .isEqualTo("Tested without deviation. Part of it is left to Cloud, Inc. (page 9).");
    }

    @Test
    void controlsUnderACategoryThatTheOpinionLeavesOutDoNotCount() {
        ReadingBuilder reading = read(ScopeProposals.everyControl()).categories(TrustServicesCategory.SECURITY);

        assertThat(row(reading, "family-DATA_PROTECTION").verdict()).isEqualTo(GAP);
        assertThat(row(reading, "family-CONTINUITY").reason()).contains("A1.1, A1.2, A1.3");
    }

    @Test
    void aFamilyOfACategoryThatOtherEvidenceStandsInForIsAskedAbout() {
        RequiredAssurance required = required(ReportType.SOC2_TYPE2, TrustServicesCategory.PROCESSING_INTEGRITY);

        ScopeRow row = row(required, read(control("CC6.1", Result.NO_EXCEPTION)), "family-PROCESSING");

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.reason()).contains("SOC 1");
    }

    @Test
    void aDesignOnOneDateCountsWhereItIsEnough() {
        ReadingBuilder design =
                read(control("CC6.4", null), control("CC6.5", null)).documentType(DocumentType.SOC2_TYPE1);

        assertThat(row(required(ReportType.SOC2_TYPE1, TrustServicesCategory.SECURITY), design, "family-PHYSICAL")
                        .verdict())
                .isEqualTo(COVERED);
        assertThat(row(required(ReportType.SOC2_TYPE2, TrustServicesCategory.SECURITY), design, "family-PHYSICAL")
                        .verdict())
                .isEqualTo(TO_CONFIRM);
    }

    @Test
    void aFamilyThatOurUseDoesNotLeanOnStaysOutWithTheReason() {
        ScopeRow row = row(read(ScopeProposals.everyControl()), "family-PRIVACY");

        assertThat(row.verdict()).isEqualTo(NOT_APPLICABLE);
        assertThat(row.reason()).isEqualTo("Our use does not lean on it.");
    }

    private static SubserviceControl left(String criterion) {
        return new SubserviceControl(
                "Cloud, Inc.",
                "Doors are locked.",
                List.of(CriterionId.of(criterion)),
                9,
                "Doors are locked.",
                Basis.EXPECTED_IN_LIST);
    }

    private static RequiredAssurance required(ReportType type, TrustServicesCategory category) {
        return new RequiredAssurance(
                List.of(
                        ScopeFixtures.required(TrustServicesCategory.SECURITY),
                        ScopeFixtures.required(category, "SOC_1")),
                type,
                Freshness.CURRENT,
                "Required.");
    }

    private static ReadingBuilder read(Control... controls) {
        return read(Stream.of(controls).toList());
    }

    private static ReadingBuilder read(List<Control> controls) {
        return aReading().controls(controls).status(Section.CONTROLS, Status.READ);
    }

    private static ScopeRow physical(ReadingBuilder reading) {
        return row(reading, "family-PHYSICAL");
    }

    private static ScopeRow row(ReadingBuilder reading, String id) {
        return row(ScopeFixtures.required(), reading, id);
    }

    private static ScopeRow row(RequiredAssurance required, ReadingBuilder reading, String id) {
        return new FamilyRows(required, new FamilyNeeds(ThirdPartyFixtures.ledgerUse(), required), reading.build())
                .rows().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
