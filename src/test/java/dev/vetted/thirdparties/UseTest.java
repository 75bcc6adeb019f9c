package dev.vetted.thirdparties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UseTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void theServiceIsNamed(String name) {
        assertRefused(() -> use(name, "Keeps our ledger", 8, List.of()), "Name the service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void thePurposeIsSaid(String purpose) {
        assertRefused(() -> use("Ledger", purpose, 8, List.of()), "what the service is used for");
    }

    @Test
    void aNameOfTwoHundredCharactersIsKeptAndOneMoreRefused() {
        assertThat(use("x".repeat(200), "purpose", 8, List.of()).serviceName()).hasSize(200);
        assertRefused(() -> use("x".repeat(201), "purpose", 8, List.of()), "200 characters at most");
    }

    @Test
    void aPurposeOfAThousandCharactersIsKeptAndOneMoreRefused() {
        assertThat(use("Ledger", "x".repeat(1000), 8, List.of()).purpose()).hasSize(1000);
        assertRefused(() -> use("Ledger", "x".repeat(1001), 8, List.of()), "1000 characters at most");
    }

    @Test
    void noOutageAtAllMayBeTolerableButNotLess() {
        assertThat(use("Ledger", "purpose", 0, List.of()).tolerableOutageHours())
                .isZero();
        assertRefused(() -> use("Ledger", "purpose", -1, List.of()), "0 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Frankfurt\nDublin"})
    void aRegionIsANameOnOneLine(String region) {
        assertRefused(() -> use("Ledger", "purpose", 8, List.of(region)), "on one line");
    }

    @Test
    void theRegionsTogetherAreShortEnoughToKeep() {
        assertRefused(
                () -> use("Ledger", "purpose", 8, List.of("x".repeat(250), "y".repeat(250))), "500 characters at most");
    }

    @Test
    void dataAndAccessAreSaidEvenIfThereAreNone() {
        assertRefused(() -> new Use("Ledger", "purpose", null, AccessKind.NONE, false, 8, false, List.of()), "NONE");
        assertRefused(() -> new Use("Ledger", "purpose", DataClass.NONE, null, false, 8, false, List.of()), "NONE");
    }

    @Test
    void whatIsNotStatedIsSaidToBeSo() {
        RiskFactors factors = use("Ledger", "purpose", 8, List.of()).factors();

        assertThat(factors).isEqualTo(RiskFactors.unstated());
        assertThat(factors.regulated()).isEqualTo(RiskFactors.Answer.NOT_STATED);
        assertThat(factors.dataLocation()).isEqualTo(RiskFactors.DataLocation.NOT_STATED);
        assertThat(factors.annualSpendThousands()).isNull();
    }

    @Test
    void theSpendIsNotNegative() {
        assertRefused(
                () -> new RiskFactors(null, null, null, null, null, null, null, null, null, null, null, -1),
                "0 or more");
    }

    private static Use use(String service, String purpose, int outage, List<String> regions) {
        return new Use(service, purpose, DataClass.INTERNAL, AccessKind.USER, false, outage, false, regions);
    }

    private static void assertRefused(ThrowingCallable made, String words) {
        assertThatThrownBy(made).isInstanceOf(Refusal.Invalid.class).hasMessageContaining(words);
    }
}
