package dev.vetted.decisions.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dev.vetted.decisions.DecisionFixtures;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.OutdatedDecision;
import dev.vetted.decisions.OutdatedDecisions;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(DecisionPages.class)
@WithMockUser(roles = "AUDITOR")
class DecisionPagesTest {

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Decisions decisions;

    @MockitoBean
    OutdatedDecisions outdated;

    @MockitoBean
    Reviews reviews;

    @MockitoBean
    Engagements engagements;

    @Test
    void listsDecisionsWithWhatTheyAreAbout() {
        aDecision();
        given(decisions.all()).willReturn(List.of(DecisionFixtures.decision()));

        assertThat(mvc.get().uri("/decisions"))
                .hasStatusOk()
                .bodyText()
                .contains("Quillmere Cloud, Inc. / Quillmere Ledger", "Approved with conditions", "by bruno");
    }

    @Test
    void showsADecisionWithEverythingItIsBoundTo() {
        aDecision();
        given(decisions.get(DecisionFixtures.ID)).willReturn(DecisionFixtures.decision());

        assertThat(mvc.get().uri("/decisions/" + DecisionFixtures.ID))
                .hasStatusOk()
                .bodyText()
                .contains("Review access each quarter", "2027-06-30", "2026-11-02 08:00 UTC by bruno", "anna")
                .contains(Sha256.of("a report").hex(), Sha256.of("a decision").hex());
    }

    @Test
    void saysThatADecisionIsOutdatedAndWhy() {
        aDecision();
        OutdatedDecision mark = new OutdatedDecision(
                DecisionFixtures.ID,
                List.of("the review policy changed from version 1 to 2"),
                Instant.parse("2026-11-20T08:00:00Z"));
        given(decisions.get(DecisionFixtures.ID)).willReturn(DecisionFixtures.decision());
        given(decisions.all()).willReturn(List.of(DecisionFixtures.decision()));
        given(outdated.find(DecisionFixtures.ID)).willReturn(Optional.of(mark));
        given(outdated.all()).willReturn(Map.of(DecisionFixtures.ID, mark));

        assertThat(mvc.get().uri("/decisions/" + DecisionFixtures.ID))
                .hasStatusOk()
                .bodyText()
                .contains("Outdated", "the review policy changed from version 1 to 2");
        assertThat(mvc.get().uri("/decisions")).hasStatusOk().bodyText().contains("Outdated");
    }

    @Test
    void saysThatThereIsNoSuchDecision() {
        given(decisions.get(DecisionFixtures.ID)).willThrow(new Refusal.Unknown("There is no such decision."));

        assertThat(mvc.get().uri("/decisions/" + DecisionFixtures.ID))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Not found", "There is no such decision.");
    }

    private void aDecision() {
        given(reviews.get(ThirdPartyFixtures.REVIEW)).willReturn(ThirdPartyFixtures.openReview());
        given(engagements.get(ThirdPartyFixtures.ENGAGEMENT)).willReturn(ThirdPartyFixtures.underReview());
    }
}
