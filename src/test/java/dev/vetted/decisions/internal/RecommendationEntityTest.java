package dev.vetted.decisions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.decisions.DecisionFixtures;
import dev.vetted.decisions.Draft;
import dev.vetted.decisions.Recommendation;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecommendationEntityTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final RecommendationEntity recommendation = RecommendationEntity.about(ThirdPartyFixtures.REVIEW);

    @Test
    void isSeenAsItWasGiven() {
        Draft draft = DecisionFixtures.conditionalApproval();

        recommendation.recommend(draft, DecisionFixtures.basis(), "anna", NOON);

        assertThat(recommendation.view())
                .isEqualTo(new Recommendation(
                        ThirdPartyFixtures.REVIEW,
                        draft.outcome(),
                        draft.grounds(),
                        draft.conditions(),
                        draft.validUntil(),
                        DecisionFixtures.basis(),
                        "anna",
                        NOON,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void whatWasReturnedLosesItsNoteWhenItIsWrittenAnew() {
        recommendation.recommend(DecisionFixtures.conditionalApproval(), DecisionFixtures.basis(), "anna", NOON);
        recommendation.giveBack("Name the control.", "bruno");
        assertThat(recommendation.view().returnedNote()).contains("Name the control.");

        recommendation.recommend(DecisionFixtures.approval(), DecisionFixtures.basis(), "anna", NOON.plusSeconds(60));

        assertThat(recommendation.view().returnedBy()).isEmpty();
        assertThat(recommendation.view().returnedNote()).isEmpty();
        assertThat(recommendation.view().conditions()).isEmpty();
    }

    @Test
    void aReturnSaysWhatHasToChangeInWordsThatCanBeKept() {
        recommendation.recommend(DecisionFixtures.approval(), DecisionFixtures.basis(), "anna", NOON);

        assertThatThrownBy(() -> recommendation.giveBack(" ", "bruno"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("note");
        assertThatThrownBy(() -> recommendation.giveBack("x".repeat(2001), "bruno"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("2000 characters at most");
        assertThat(recommendation.view().returnedBy()).isEmpty();
    }
}
