package dev.vetted.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.decisions.DecisionFixtures;
import dev.vetted.decisions.DecisionStep;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.OutdatedDecisions;
import dev.vetted.decisions.Recommendations;
import dev.vetted.decisions.RiskAssessments;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.ApiSlice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSlice({DecisionsApi.class, ApprovalsApi.class, RiskApi.class, RecommendationApi.class})
class DecisionsApiTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String REVIEW = "/api/v1/reviews/" + ID;
    private static final String DECISION = "/api/v1/decisions/" + DecisionFixtures.ID;
    private static final String CONTENT = """
            {"outcome": "APPROVED_WITH_CONDITIONS", "grounds": "Fits our use",
             "conditions": [{"text": "Review access each quarter", "owner": "Head of Finance", "due": "2027-03-31"}],
             "validUntil": "2027-06-30"}""";
    private static final String DECIDED = CONTENT.replace("\"grounds\"", "\"reason\"");
    private static final Member ANNA = new Member("anna", Set.of("analysts"));
    private static final Member BRUNO = new Member("bruno", Set.of("approvers"));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Decisions decisions;

    @MockitoBean
    Recommendations recommendations;

    @MockitoBean
    OutdatedDecisions outdated;

    @MockitoBean
    RiskAssessments risks;

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void recommendsInTheNameOfWhoSignedIn() {
        given(recommendations.recommend(ID, DecisionFixtures.draft(), ANNA))
                .willReturn(DecisionFixtures.recommendation());

        assertThat(post("/recommendation", CONTENT))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", REVIEW + "/recommendation")
                .bodyJson()
                .isLenientlyEqualTo("{\"recommendedBy\": \"anna\", \"basis\": {\"tier\": \"HIGH\"}}");
    }

    @Test
    @WithMockUser(roles = "APPROVER")
    void showsARecommendationWithTheNoteItWasReturnedWith() {
        given(recommendations.find(ID)).willReturn(Optional.of(DecisionFixtures.returned()));

        assertThat(mvc.get().uri(REVIEW + "/recommendation"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.returnedNote")
                .isEqualTo("Say which control compensates");
    }

    @Test
    @WithMockUser(roles = "APPROVER")
    void saysThatNothingIsRecommendedOrDecidedYet() {
        given(recommendations.find(ID)).willReturn(Optional.empty());
        given(decisions.find(ID)).willReturn(Optional.empty());

        assertThat(mvc.get().uri(REVIEW + "/recommendation")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(REVIEW + "/decision")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithMockUser(username = "bruno", roles = "APPROVER")
    void returnsARecommendationWithANote() {
        assertThat(post("/recommendation/return", "{\"note\": \"Say which control\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        verify(recommendations).giveBack(ID, "Say which control", BRUNO);
    }

    @Test
    @WithMockUser(username = "bruno", roles = "APPROVER")
    void decidesInTheNameOfWhoSignedIn() {
        given(decisions.decide(ID, DecisionFixtures.draft(), BRUNO))
                .willReturn(new DecisionStep.Decided(DecisionFixtures.decision()));

        assertThat(post("/decision", DECIDED))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", DECISION)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"decidedBy": "bruno", "preparedBy": ["anna"], "sequence": 1, "validUntil": "2027-06-30",
                         "links": {"workbook": "%s/workbook"}}""".formatted(DECISION));
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void tellsWhoPreparedThatAnotherHasToDecide() {
        given(decisions.decide(ID, DecisionFixtures.draft(), ANNA))
                .willThrow(new Refusal.Forbidden("Another approver has to decide."));

        assertThat(post("/decision", DECIDED))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Another approver has to decide.");
    }

    @Test
    @WithMockUser(username = "bruno", roles = "APPROVER")
    void takesWhoDecidesFromNoField() {
        MvcTestResult refused =
                post("/decision", DECIDED.replace("{\"outcome\"", "{\"decidedBy\": \"udo\", \"outcome\""));

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        verifyNoInteractions(decisions);
    }

    @Test
    @WithMockUser(username = "bruno", roles = "APPROVER")
    void saysHowADateIsWritten() {
        assertThat(post("/decision", DECIDED.replace("2027-03-31", "31.3.2027")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The field conditions[0].due cannot be read. Give a date as YYYY-MM-DD.");
    }

    @Test
    @WithMockUser(username = "bruno", roles = "APPROVER")
    void refusesAnApprovalWithConditionsThatHasNone() {
        assertThat(post("/decision", "{\"outcome\": \"APPROVED_WITH_CONDITIONS\", \"reason\": \"Fits\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("An approval with conditions needs at least one condition.");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAuditorsReadAndNotWrite() {
        given(decisions.all()).willReturn(List.of(DecisionFixtures.decision()));
        given(decisions.get(DecisionFixtures.ID)).willReturn(DecisionFixtures.decision());

        assertThat(mvc.get().uri("/api/v1/decisions")).hasStatusOk();
        assertThat(mvc.get().uri(DECISION)).hasStatusOk();
        assertThat(post("/recommendation", CONTENT)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/recommendation/return", "{\"note\": \"No\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/decision", DECIDED)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void asksWhoDidNotSignInToDoSo() {
        assertThat(mvc.get().uri("/api/v1/decisions")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(post("/decision", DECIDED)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult post(String path, String json) {
        return mvc.post()
                .uri(REVIEW + path)
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
