package dev.vetted.scoping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

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
        assertThat(Names.same(ours, theirs)).isTrue();
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
        assertThat(Names.same(ours, theirs)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tollgrave Compute, LLC|Tollgrave Compute",
                "Tollgrave Compute, LLC|TOLLGRAVE COMPUTE (TGC), Inc.",
                "Tollgrave Private Limited|Tollgrave Ltd."
            })
    void oneOrganizationHasOneNameWhateverItsLegalForm(String ours, String theirs) {
        assertThat(Names.equal(ours, theirs)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tollgrave Compute, LLC|Tollgrave, LLC",
                "Inc.|LLC",
                "Cohort Systems|hort Systems",
                "Tollgrave Cloud|Tollgrave Co"
            })
    void aNameWithinAnotherIsNotTheSameOrganization(String ours, String theirs) {
        assertThat(Names.equal(ours, theirs)).isFalse();
    }
}
