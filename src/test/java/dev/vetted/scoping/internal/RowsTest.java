package dev.vetted.scoping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void rowsOfOneNameGetIdsOfTheirOwn() {
        List<ScopeRow> rows = List.of(named("region-eu-west"), named("region-eu-west"), named("region-eu-west-2"));

        assertThat(Rows.numbered(rows))
                .extracting(ScopeRow::id)
                .containsExactly("region-eu-west", "region-eu-west-2", "region-eu-west-2-2");
    }

    @Test
    void nothingIsCoveredByAReportWithoutThePlace() {
        ScopeRow row = Rows.row(
                "service", ScopeSubject.SERVICE, "Ledger", "Ledger", ScopeVerdict.COVERED, "Named.", Citation.NONE);

        assertThat(row.verdict()).isEqualTo(ScopeVerdict.TO_CONFIRM);
        assertThat(row.reason()).isEqualTo("Named. Look up where the report says so.");
    }

    @Test
    void otherEvidenceIsWrittenAsPeopleDo() {
        assertThat(RequiredAssurance.inWords(List.of("ISO_27701", "DATA_PROCESSING_AGREEMENT", "SOC_1")))
                .isEqualTo("ISO 27701 or data processing agreement or SOC 1");
    }

    private static ScopeRow named(String id) {
        return ScopeFixtures.row(id, ScopeVerdict.TO_CONFIRM);
    }
}
