package dev.vetted.scoping.internal;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.reports.reading.ReadingBuilder.subserviceOrganization;
import static dev.vetted.scoping.ScopeVerdict.COVERED;
import static dev.vetted.scoping.ScopeVerdict.GAP;
import static dev.vetted.scoping.ScopeVerdict.NOT_APPLICABLE;
import static dev.vetted.scoping.ScopeVerdict.TO_CONFIRM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.ReadingBuilder;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.RequiredAssurance.Freshness;
import dev.vetted.scoping.RequiredAssurance.ReportType;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.thirdparties.Tier;
import dev.vetted.thirdparties.Use;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeProposalTest {

    @Test
    void aReportThatCoversOurUseLeavesNothingToConfirm() {
        List<ScopeRow> rows = proposal(aReading());

        assertThat(rows).extracting(ScopeRow::verdict).containsOnly(COVERED, NOT_APPLICABLE);
        assertThat(row(rows, "category-PRIVACY").verdict()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void nothingThatWasNotReadIsEverCovered() {
        ReadingBuilder nothing = aReading()
                .documentType(null)
                .serviceOrganization(null)
                .systemName(null)
                .period(null, null)
                .categories()
                .opinion(null)
                .subserviceOrganizations()
                .locations();

        assertThat(proposal(ThirdPartyFixtures.underReview(), nothing.build()))
                .extracting(ScopeRow::verdict)
                .containsOnly(TO_CONFIRM, NOT_APPLICABLE);
    }

    @Test
    void everyRowHasAnIdOfItsOwn() {
        Engagement engagement = engagement(List.of("EU West", "EU-West"));
        ReadingBuilder reading = aReading()
                .subserviceOrganizations(
                        subserviceOrganization("Cloud, Inc.", Method.CARVE_OUT),
                        subserviceOrganization("Cloud Inc", Method.CARVE_OUT));

        List<ScopeRow> rows = proposal(engagement, reading.build());

        assertThat(rows).extracting(ScopeRow::id).doesNotHaveDuplicates();
    }

    @Test
    void anotherLegalEntityIsAskedAboutAndNotHeldAgainstTheReport() {
        ScopeRow row = row(proposal(aReading().serviceOrganization("Quillmere Holdings Ltd")), "legal-entity");

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.required()).isEqualTo("Quillmere Cloud, Inc.");
        assertThat(row.covered()).isEqualTo("Quillmere Holdings Ltd");
        assertThat(row.page()).contains(3);
    }

    @Test
    void anotherServiceIsAskedAbout() {
        assertThat(verdict(aReading().systemName("Quillmere Payroll"), "service"))
                .isEqualTo(TO_CONFIRM);
    }

    @Test
    void aServiceNamedMoreFullyIsTheSame() {
        assertThat(verdict(aReading().systemName("the Quillmere Ledger System"), "service"))
                .isEqualTo(COVERED);
    }

    @ParameterizedTest
    @EnumSource(names = {"SECURITY", "AVAILABILITY", "CONFIDENTIALITY"})
    void aNeededCategoryOutsideTheOpinionIsAGap(TrustServicesCategory missing) {
        TrustServicesCategory[] others = List.of(TrustServicesCategory.values()).stream()
                .filter(it -> it != missing)
                .toArray(TrustServicesCategory[]::new);

        assertThat(verdict(aReading().categories(others), "category-" + missing))
                .isEqualTo(GAP);
    }

    @Test
    void processingIntegrityOutsideTheOpinionIsAskedAboutSinceAReportOnFinancialControlsCounts() {
        assertThat(verdict(
                        aReading().categories(TrustServicesCategory.SECURITY),
                        "category-" + TrustServicesCategory.PROCESSING_INTEGRITY))
                .isEqualTo(TO_CONFIRM);
    }

    @Test
    void aCategoryOutsideTheOpinionIsAskedAboutWhereOtherEvidenceCounts() {
        RequiredAssurance required = new RequiredAssurance(
                List.of(ScopeFixtures.required(
                        TrustServicesCategory.PRIVACY, "DATA_PROCESSING_AGREEMENT", "ISO_27701")),
                ReportType.SOC2_TYPE2,
                Freshness.CURRENT,
                "It holds personal data.");
        Reading reading = aReading().categories(TrustServicesCategory.SECURITY).build();

        ScopeRow row =
                row(ScopeProposals.of(engagement(List.of()), required, reading).rows(), "category-PRIVACY");

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.reason())
                .contains("data processing agreement or ISO 27701")
                .contains("mere processor");
    }

    @Test
    void eachServiceOfAnEngagementIsLookedFor() {
        Use use = ThirdPartyFixtures.ledgerUse();
        Engagement engagement = engagement(new Use(
                "Quillmere Ledger; Quillmere Payroll",
                use.purpose(),
                use.dataClass(),
                use.accessKind(),
                false,
                100,
                false,
                List.of()));

        List<ScopeRow> rows = proposal(engagement, aReading().build());

        assertThat(row(rows, "service").verdict()).isEqualTo(COVERED);
        assertThat(row(rows, "service-2").required()).isEqualTo("Quillmere Payroll");
        assertThat(row(rows, "service-2").verdict()).isEqualTo(TO_CONFIRM);
    }

    @Test
    void categoriesThatWereNotReadAreAskedForAndNoGap() {
        List<ScopeRow> rows = proposal(aReading().categories());

        assertThat(rows.stream().filter(it -> it.subject() == ScopeSubject.CATEGORY))
                .extracting(ScopeRow::verdict)
                .containsExactly(TO_CONFIRM, TO_CONFIRM, TO_CONFIRM, TO_CONFIRM, NOT_APPLICABLE);
    }

    @Test
    void aRegionAmongTheSitesIsCoveredAndAnotherAskedAbout() {
        List<ScopeRow> rows = proposal(aReading().locations("Frankfurt am Main, Germany"));

        assertThat(row(rows, "region-frankfurt").verdict()).isEqualTo(COVERED);
        assertThat(row(rows, "region-dublin").verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row(rows, "region-dublin").quote()).isEmpty();
    }

    @Test
    void aRegionIsNotFoundInsideAnotherWord() {
        Engagement engagement = engagement(List.of("US"));
        Reading reading = aReading().locations("Sydney, Australia").build();

        assertThat(row(proposal(engagement, reading), "region-us").verdict()).isEqualTo(TO_CONFIRM);
    }

    @Test
    void aCarvedOutProviderIsAskedAbout() {
        ScopeRow row = row(
                proposal(aReading().subserviceOrganizations(subserviceOrganization("Nimbus", Method.CARVE_OUT))),
                "subservice-nimbus");

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.covered()).startsWith("carved out");
        assertThat(row.page()).contains(9);
    }

    @Test
    void aProviderWhoseMethodWasNotReadIsTakenAsCarvedOutAndSaysSo() {
        ScopeRow row = row(
                proposal(aReading().subserviceOrganizations(subserviceOrganization("Nimbus", null))),
                "subservice-nimbus");

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.covered()).contains("not found").contains("taken as carved out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"READ", "NOT_FOUND", "UNREADABLE"})
    void noProviderAtAllIsAlwaysAskedAbout(Status status) {
        ScopeRow row = row(
                proposal(aReading().subserviceOrganizations().status(Section.SUBSERVICE_ORGANIZATIONS, status)),
                "subservice-organizations");

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.covered())
                .isEqualTo(status == Status.READ ? "the report states none" : "not found in the report");
    }

    private static ScopeVerdict verdict(ReadingBuilder reading, String id) {
        return row(proposal(reading), id).verdict();
    }

    private static List<ScopeRow> proposal(ReadingBuilder reading) {
        return ScopeProposals.of(
                        ThirdPartyFixtures.underReview(),
                        reading.controls(ScopeProposals.everyControl())
                                .status(Section.CONTROLS, Status.READ)
                                .build())
                .rows();
    }

    private static List<ScopeRow> proposal(Engagement engagement, Reading reading) {
        return ScopeProposals.of(engagement, reading).rows();
    }

    private static ScopeRow row(List<ScopeRow> rows, String id) {
        return rows.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static Engagement engagement(List<String> regions) {
        return engagement(new Use(
                "Quillmere Ledger",
                "Keeps our ledger",
                DataClass.INTERNAL,
                AccessKind.USER,
                false,
                100,
                false,
                regions));
    }

    private static Engagement engagement(Use use) {
        return new Engagement(
                ThirdPartyFixtures.ENGAGEMENT,
                ThirdPartyFixtures.THIRD_PARTY,
                "Quillmere Cloud, Inc.",
                use,
                "Head of Finance",
                Engagement.Status.UNDER_REVIEW,
                Optional.of(Tier.MEDIUM),
                Optional.of("internal data"));
    }
}
