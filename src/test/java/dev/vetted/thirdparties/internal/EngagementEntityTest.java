package dev.vetted.thirdparties.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.thirdparties.Tier;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngagementEntityTest {

    @Test
    void isSeenAsItWasRegistered() {
        assertThat(registered("Head of Finance").view("Quillmere Cloud, Inc."))
                .isEqualTo(ThirdPartyFixtures.registered());
    }

    @Test
    void aRequestPutsItUnderReviewOnce() {
        EngagementEntity engagement = registered("Head of Finance");

        engagement.request();

        assertThat(status(engagement)).isEqualTo(Engagement.Status.UNDER_REVIEW);
        assertThatThrownBy(engagement::request)
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("UNDER_REVIEW");
    }

    @Test
    void isOnboardedFromReviewAndOnboardingAgainIsNoNews() {
        EngagementEntity engagement = underReview();

        assertThat(engagement.onboard()).isTrue();
        assertThat(engagement.onboard()).isFalse();
        assertThat(status(engagement)).isEqualTo(Engagement.Status.ONBOARDED);
    }

    @Test
    void isDeclinedFromReviewAndDecliningAgainIsNoNews() {
        EngagementEntity engagement = underReview();

        assertThat(engagement.decline()).isTrue();
        assertThat(engagement.decline()).isFalse();
        assertThat(status(engagement)).isEqualTo(Engagement.Status.DECLINED);
    }

    @Test
    void isNeitherOnboardedNorDeclinedBeforeItsReview() {
        EngagementEntity engagement = registered("Head of Finance");

        assertThatThrownBy(engagement::onboard).isInstanceOf(Refusal.Conflicting.class);
        assertThatThrownBy(engagement::decline).isInstanceOf(Refusal.Conflicting.class);
        assertThat(status(engagement)).isEqualTo(Engagement.Status.REGISTERED);
    }

    @Test
    void whatWasOnboardedIsNotDeclinedAfterwards() {
        EngagementEntity engagement = underReview();
        engagement.onboard();

        assertThatThrownBy(engagement::decline)
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("ONBOARDED");
    }

    @Test
    void theSameTierForTheSameReasonIsNoNews() {
        EngagementEntity engagement = underReview();

        assertThat(engagement.noteTier(Tier.HIGH, "Confidential data")).isTrue();
        assertThat(engagement.noteTier(Tier.HIGH, "Confidential data")).isFalse();
        assertThat(engagement.noteTier(Tier.HIGH, "A critical function")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void somebodyAnswersForIt(String owner) {
        assertThatThrownBy(() -> registered(owner))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("who answers");
    }

    @Test
    void anOwnerOfMoreThanAHundredCharactersIsRefused() {
        assertThatThrownBy(() -> registered("x".repeat(101)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("relationship owner");
    }

    private static EngagementEntity underReview() {
        EngagementEntity engagement = registered("Head of Finance");
        engagement.request();
        return engagement;
    }

    private static EngagementEntity registered(String owner) {
        return EngagementEntity.registered(
                ThirdPartyFixtures.ENGAGEMENT,
                ThirdPartyFixtures.THIRD_PARTY,
                ThirdPartyFixtures.ledgerUse(),
                owner,
                "anna",
                Instant.parse("2026-11-02T08:00:00Z"));
    }

    private static Engagement.Status status(EngagementEntity engagement) {
        return engagement.view("Quillmere Cloud, Inc.").status();
    }
}
