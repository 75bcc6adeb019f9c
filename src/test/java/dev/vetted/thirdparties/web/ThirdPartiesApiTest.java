package dev.vetted.thirdparties.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.RiskFactors;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.ApiSlice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSlice({ThirdPartiesApi.class, EngagementsApi.class, ReviewsApi.class})
class ThirdPartiesApiTest {

    private static final String THIRD_PARTIES = "/api/v1/third-parties";
    private static final String THIRD_PARTY = THIRD_PARTIES + "/" + ThirdPartyFixtures.THIRD_PARTY;
    private static final String ENGAGEMENT = "/api/v1/engagements/" + ThirdPartyFixtures.ENGAGEMENT;
    private static final String USE = """
            {"serviceName": "Quillmere Ledger", "purpose": "Keeps our general ledger",
             "relationshipOwner": "Head of Finance", "dataClass": "CONFIDENTIAL", "accessKind": "USER",
             "criticalFunction": true, "tolerableOutageHours": 8, "processesTransactions": true,
             "regions": ["Frankfurt", "Dublin"]}""";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ThirdParties thirdParties;

    @MockitoBean
    Engagements engagements;

    @MockitoBean
    Reviews reviews;

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void registersAThirdPartyInTheNameOfWhoSignedIn() {
        given(thirdParties.register(any(), any(), any())).willReturn(ThirdPartyFixtures.quillmere());

        MvcTestResult registered = post(
                THIRD_PARTIES,
                "{\"legalName\": \"Quillmere Cloud, Inc.\", \"contactEmail\": \"assurance@quillmere.example\"}");

        assertThat(registered)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", THIRD_PARTY)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"id": "11111111-0000-0000-0000-000000000001", "legalName": "Quillmere Cloud, Inc.",
                         "registeredBy": "anna", "registeredAt": "2026-11-02T08:00:00Z"}""");
        verify(thirdParties)
                .register("Quillmere Cloud, Inc.", Optional.of("assurance@quillmere.example"), Actor.person("anna"));
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void leavesOutWhatIsNotKnown() {
        given(engagements.get(ThirdPartyFixtures.ENGAGEMENT)).willReturn(ThirdPartyFixtures.registered());

        assertThat(mvc.get().uri(ENGAGEMENT)).hasStatusOk().bodyJson().doesNotHavePath("$.tier");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void listsEveryFieldThatHasToBeCorrected() {
        MvcTestResult refused = post(THIRD_PARTIES, "{\"legalName\": \" \", \"contactEmail\": \"nobody\"}");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .isEqualTo(List.of("contactEmail", "legalName"));
        verifyNoInteractions(thirdParties);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void namesThePermittedConstantsWhereAnotherIsSent() {
        MvcTestResult refused = post(THIRD_PARTY + "/engagements", USE.replace("\"CONFIDENTIAL\"", "\"TOP_SECRET\""));

        assertThat(refused)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo(
                        "The field dataClass cannot be read. Permitted: NONE, PUBLIC, INTERNAL, CONFIDENTIAL, PERSONAL,"
                                + " SENSITIVE_PERSONAL.");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void refusesAFieldThatDoesNotExistSoThatAMisspeltOneIsNotLost() {
        MvcTestResult refused = post(THIRD_PARTIES, "{\"legalName\": \"Quillmere\", \"registeredBy\": \"somebody\"}");

        assertThat(refused)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("registeredBy");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void registersAnEngagementAndLinksToItsStart() {
        given(engagements.register(any(), any(), any(), any())).willReturn(ThirdPartyFixtures.registered());

        MvcTestResult registered = post(THIRD_PARTY + "/engagements", USE);

        assertThat(registered)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", ENGAGEMENT)
                .bodyJson()
                .extractingPath("$.links.start")
                .isEqualTo(ENGAGEMENT + "/start");
        verify(engagements)
                .register(
                        ThirdPartyFixtures.THIRD_PARTY,
                        ThirdPartyFixtures.ledgerUse(),
                        "Head of Finance",
                        Actor.person("anna"));
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void takesTheFactorsOfTheRiskAndLeavesTheOthersNotStated() {
        given(engagements.register(any(), any(), any(), any())).willReturn(ThirdPartyFixtures.registered());
        String use = USE.replace("}", ", \"riskFactors\": {\"regulated\": \"YES\", \"annualSpendThousands\": 120}}");

        assertThat(post(THIRD_PARTY + "/engagements", use))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.riskFactors.dataVolume")
                .isEqualTo("NOT_STATED");
        verify(engagements)
                .register(
                        any(),
                        argThat(it -> it.factors().regulated() == RiskFactors.Answer.YES
                                && Integer.valueOf(120).equals(it.factors().annualSpendThousands())
                                && it.factors().incidents() == RiskFactors.Answer.NOT_STATED),
                        any(),
                        any());
        assertThat(post(THIRD_PARTY + "/engagements", use.replace("120", "-1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void acceptsTheStartOfALifecycle() {
        given(engagements.request(any(), any())).willReturn(ThirdPartyFixtures.underReview());

        assertThat(mvc.post().uri(ENGAGEMENT + "/start"))
                .hasStatus(HttpStatus.ACCEPTED)
                .bodyJson()
                .doesNotHavePath("$.links.start");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void saysThatAnIdIsNoneInTheWordsOfItsType() {
        assertThat(mvc.get().uri("/api/v1/engagements/none"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("There is no engagement none. Check the id.");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAuditorsReadAndNotWrite() {
        given(thirdParties.all()).willReturn(List.of(ThirdPartyFixtures.quillmere()));

        assertThat(mvc.get().uri(THIRD_PARTIES)).hasStatusOk();
        assertThat(post(THIRD_PARTIES, "{\"legalName\": \"Quillmere\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(ENGAGEMENT + "/start")).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(engagements);
    }

    @Test
    @WithMockUser(roles = "APPROVER")
    void leavesRegisteringAndStartingToAnalysts() {
        assertThat(post(THIRD_PARTIES, "{\"legalName\": \"Quillmere\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(THIRD_PARTY + "/engagements", USE)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(ENGAGEMENT + "/start")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void asksWhoDidNotSignInToDoSo() {
        MvcTestResult refused = mvc.get().uri(THIRD_PARTIES).exchange();

        assertThat(refused)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType("application/problem+json")
                .containsHeader("WWW-Authenticate")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/not-signed-in");
    }

    @Test
    @WithMockUser(roles = "OWNER")
    void showsTheReviewsOfAnEngagement() {
        given(engagements.get(ThirdPartyFixtures.ENGAGEMENT)).willReturn(ThirdPartyFixtures.underReview());
        given(reviews.of(ThirdPartyFixtures.ENGAGEMENT)).willReturn(List.of(ThirdPartyFixtures.openReview()));

        assertThat(mvc.get().uri(ENGAGEMENT + "/reviews"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].links.tasks")
                .isEqualTo("/api/v1/reviews/" + ThirdPartyFixtures.REVIEW + "/tasks");
    }

    @Test
    @WithMockUser(roles = "OWNER")
    void saysThatAReviewIsUnknown() {
        given(reviews.get(ThirdPartyFixtures.REVIEW)).willThrow(new Refusal.Unknown("There is no such review."));

        assertThat(mvc.get().uri("/api/v1/reviews/" + ThirdPartyFixtures.REVIEW))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/unknown");
    }

    private MvcTestResult post(String uri, String json) {
        return mvc.post().uri(uri).contentType(APPLICATION_JSON).content(json).exchange();
    }
}
