package dev.vetted.scoping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quillmere Cloud, Inc.|QUILLMERE CLOUD INC",
                "Quillmere Ledger|the Quillmere Ledger Platform",
                "Quillmere Ledger Platform|Quillmere Ledger",
                "Frankfurt|Frankfurt, Germany",
                "Data-Vault|DataVault",
                "Müller Ägäis|müller ägäis"
            })
    void namesThatDifferInCaseAndPunctuationOrStandWithinTheOtherAreTheSame(String ours, String theirs) {
        assertThat(Rows.sameName(ours, theirs)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quillmere Cloud, Inc.|Quillmere Software, Inc.",
                "US|Sydney, Australia",
                "EU|Neumünster",
                "Ledger|Ledgerwood Platform",
                "...|Quillmere",
                "...|---"
            })
    void otherNamesAreNot(String ours, String theirs) {
        assertThat(Rows.sameName(ours, theirs)).isFalse();
    }

    @Test
    void rowsOfOneNameGetIdsOfTheirOwn() {
        List<ScopeRow> rows = List.of(named("region-eu-west"), named("region-eu-west"), named("region-eu-west-2"));

        assertThat(Rows.numbered(rows))
                .extracting(ScopeRow::id)
                .containsExactly("region-eu-west", "region-eu-west-2", "region-eu-west-2-2");
    }

    private static ScopeRow named(String id) {
        return ScopeFixtures.row(id, ScopeVerdict.TO_CONFIRM);
    }
}
