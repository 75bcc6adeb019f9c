package dev.vetted.screening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.screening.ScreeningFixtures;
import dev.vetted.screening.Screenings;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.ApiSlice;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSlice(ScreeningApi.class)
class ScreeningApiTest {

    private static final ReviewId REVIEW = ThirdPartyFixtures.REVIEW;
    private static final String SCREENING = "/api/v1/reviews/" + REVIEW + "/screening";
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));
    private static final String ANSWER = """
            {"rule": "AU-02", "verdict": "PASS", "evidence": "Looked up"}""";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Screenings screenings;

    @Test
    @WithMockUser(roles = "OWNER")
    void showsEveryRuleWithResultAnswerAndCitationsAndTheScoresWithTheirParts() {
        given(screenings.find(REVIEW)).willReturn(Optional.of(ScreeningFixtures.answered()));

        MvcTestResult shown = mvc.get().uri(SCREENING).exchange();

        assertThat(shown).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"asOf": "2026-11-02", "policyVersion": 1, "unanswered": [],
                 "links": {"answer": "%s/answers", "complete": "%s/completion"}}""".formatted(SCREENING, SCREENING));
        assertThat(shown).bodyJson().extractingPath("$.rules.length()").isEqualTo(97);
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.rules[0].citations[0].page")
                .isEqualTo(3);
        assertThat(shown).bodyJson().extractingPath("$.rules[11].verdict").isEqualTo("PASS");
        assertThat(shown).bodyJson().extractingPath("$.rules[11].computed").isEqualTo("CANNOT_TELL");
        assertThat(shown).bodyJson().extractingPath("$.rules[11].answer.by").isEqualTo("anna");
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.reliability.parts[0].rule")
                .isEqualTo("ID-01");
        assertThat(shown).bodyJson().extractingPath("$.fit.value").isNotNull();
    }

    @Test
    @WithMockUser(roles = "OWNER")
    void saysThatNothingIsScreenedYet() {
        given(screenings.find(REVIEW)).willReturn(Optional.empty());

        assertThat(mvc.get().uri(SCREENING)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void answersInTheNameOfWhoSignedIn() {
        given(screenings.answer(REVIEW, ScreeningFixtures.LICENCE, RuleVerdict.PASS, "Looked up", ANNA))
                .willReturn(ScreeningFixtures.answered());

        assertThat(post("/answers", ANSWER)).hasStatusOk();
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void refusesWhatIsNoRuleAndAnAnswerWithoutEvidence() {
        assertThat(post("/answers", ANSWER.replace("AU-02", "two"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("/answers", ANSWER.replace("Looked up", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("evidence");
        verifyNoInteractions(screenings);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void completesAndOffersNoMoreToDo() {
        given(screenings.complete(REVIEW, "", ANNA)).willReturn(ScreeningFixtures.completed());

        assertThat(post("/completion", "{}")).hasStatusOk().bodyJson().doesNotHavePath("$.links.answer");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void saysWhatIsMissingBeforeItIsComplete() {
        given(screenings.complete(REVIEW, "", ANNA)).willThrow(new Refusal.Invalid("Answer AU-02."));

        assertThat(post("/completion", "{}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Answer AU-02.");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAuditorsReadAndNotWrite() {
        given(screenings.find(REVIEW)).willReturn(Optional.of(ScreeningFixtures.open()));

        assertThat(mvc.get().uri(SCREENING)).hasStatusOk();
        assertThat(post("/answers", ANSWER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/completion", "{}")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult post(String path, String json) {
        return mvc.post()
                .uri(SCREENING + path)
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
