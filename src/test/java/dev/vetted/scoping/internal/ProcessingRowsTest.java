package dev.vetted.scoping.internal;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.reports.reading.ReadingBuilder.control;
import static dev.vetted.scoping.ScopeVerdict.COVERED;
import static dev.vetted.scoping.ScopeVerdict.NOT_APPLICABLE;
import static dev.vetted.scoping.ScopeVerdict.TO_CONFIRM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.ReadingBuilder;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.RequiredAssurance.Freshness;
import dev.vetted.scoping.RequiredAssurance.ReportType;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessingRowsTest {

    private static final RequiredAssurance ALL = new RequiredAssurance(
            List.of(
                    ScopeFixtures.required(TrustServicesCategory.AVAILABILITY),
                    ScopeFixtures.required(TrustServicesCategory.PROCESSING_INTEGRITY),
                    ScopeFixtures.required(TrustServicesCategory.PRIVACY, "DATA_PROCESSING_AGREEMENT")),
            ReportType.SOC2_TYPE2,
            Freshness.CURRENT,
            "Required.");
    private static final RequiredAssurance NOTHING =
            new RequiredAssurance(List.of(), ReportType.NONE, Freshness.ANY, "Nothing is required.");

    @Test
    void whatTheEngagementDoesNotDoIsNotLookedFor() {
        Use use = use(DataClass.CONFIDENTIAL, false);

        assertThat(new ProcessingRows(use, NOTHING, aReading().build()).rows())
                .extracting(ScopeRow::verdict)
                .containsOnly(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"PROCESSING_INTEGRITY, PI1.2", "PRIVACY, P4.2", "AVAILABILITY, A1.3"})
    void theOpinionAndATestedControlCoverIt(TrustServicesCategory category, String criterion) {
        ScopeRow row = row(category, aReading().controls(List.of(control(criterion, Result.NO_EXCEPTION))));

        assertThat(row.verdict()).isEqualTo(COVERED);
        assertThat(row.covered()).endsWith("in the opinion's scope, control C-" + criterion);
        assertThat(row.page()).contains(12);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESSING_INTEGRITY, PI1.2, EXCEPTION",
        "PROCESSING_INTEGRITY, CC6.1, NO_EXCEPTION",
        "PRIVACY, P4.2, NOT_TESTED_OTHER",
        "AVAILABILITY, A1.1, NO_EXCEPTION"
    })
    void theOpinionAloneIsAskedAbout(TrustServicesCategory category, String criterion, Result result) {
        ScopeRow row = row(category, aReading().controls(List.of(control(criterion, result))));

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.page()).contains(3);
    }

    @ParameterizedTest
    @CsvSource({"PROCESSING_INTEGRITY, GAP", "AVAILABILITY, GAP", "PRIVACY, TO_CONFIRM"})
    void outsideTheOpinionItIsAGapUnlessOtherEvidenceCounts(TrustServicesCategory category, ScopeVerdict expected) {
        ReadingBuilder reading =
                aReading().categories(TrustServicesCategory.SECURITY).controls(ScopeProposals.everyControl());

        assertThat(row(category, reading).verdict()).isEqualTo(expected);
    }

    @Test
    void anOutageSaysHowLongWeBearIt() {
        assertThat(row(TrustServicesCategory.AVAILABILITY, aReading()).required())
                .isEqualTo("Our work bears an outage of 8 hours");
    }

    private static ScopeRow row(TrustServicesCategory category, ReadingBuilder reading) {
        return new ProcessingRows(use(DataClass.PERSONAL, true), ALL, reading.build())
                .rows().stream()
                        .filter(it -> it.id().equals("processing-" + category))
                        .findFirst()
                        .orElseThrow();
    }

    private static Use use(DataClass data, boolean transactions) {
        return new Use("Ledger", "Keeps our ledger", data, AccessKind.USER, false, 8, transactions, List.of());
    }
}
