package dev.vetted.thirdparties.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThirdPartyEntityTest {

    @Test
    void isSeenAsItWasRegistered() {
        assertThat(registered("Quillmere Cloud, Inc.", "assurance@quillmere.example")
                        .view())
                .isEqualTo(ThirdPartyFixtures.quillmere());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void hasALegalName(String name) {
        assertThatThrownBy(() -> registered(name, "a@b.example"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("legal name");
    }

    @Test
    void aNameOrAddressThatIsTooLongToKeepIsRefused() {
        assertThatThrownBy(() -> registered("x".repeat(201), "a@b.example"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("legal name");
        assertThatThrownBy(() -> registered("Quillmere", "x".repeat(255)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("e-mail address");
    }

    private static ThirdPartyEntity registered(String legalName, String email) {
        return ThirdPartyEntity.registered(
                ThirdPartyFixtures.THIRD_PARTY,
                legalName,
                Optional.of(email),
                "anna",
                Instant.parse("2026-11-02T08:00:00Z"));
    }
}
