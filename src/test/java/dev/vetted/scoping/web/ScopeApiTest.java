package dev.vetted.scoping.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.scoping.ScopeVerdict;
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

@ApiSlice(ScopeApi.class)
class ScopeApiTest {

    private static final ReviewId REVIEW = ThirdPartyFixtures.REVIEW;
    private static final String SCOPE = "/api/v1/reviews/" + REVIEW + "/scope";
    private static final String GAP = """
            {"answers": [{"row": "category-AVAILABILITY", "verdict": "GAP", "reason": "It is not in the opinion"}]}""";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ScopeMappings mappings;

    @Test
    @WithMockUser(roles = "OWNER")
    void showsWhatIsProposedAndWhereToConfirmIt() {
        given(mappings.find(REVIEW)).willReturn(Optional.of(ScopeFixtures.proposed()));

        assertThat(mvc.get().uri(SCOPE)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"rows": [{"id": "category-SECURITY", "verdict": "COVERED", "page": 3},
                                  {"id": "category-AVAILABILITY", "verdict": "TO_CONFIRM", "subjectLabel": "Category"}],
                         "gaps": 0, "links": {"confirm": "%s/confirmation"}}""".formatted(SCOPE));
    }

    @Test
    @WithMockUser(roles = "OWNER")
    void showsWhatTheReportIsHeldAgainst() {
        given(mappings.find(REVIEW)).willReturn(Optional.of(ScopeFixtures.held()));

        assertThat(mvc.get().uri(SCOPE)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"required": {"reportType": "SOC2_TYPE2", "freshness": "CURRENT",
                           "categories": [{"category": "SECURITY", "otherEvidence": []}, {}, {},
                                          {"category": "PROCESSING_INTEGRITY", "otherEvidence": ["SOC_1"]}]},
                         "policyVersion": 3, "asOf": "2026-11-23"}""");
    }

    @Test
    @WithMockUser(roles = "OWNER")
    void saysThatNothingIsMappedYet() {
        given(mappings.find(REVIEW)).willReturn(Optional.empty());

        assertThat(mvc.get().uri(SCOPE)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void confirmsWithAnswersInTheNameOfWhoSignedIn() {
        given(mappings.confirm(
                        REVIEW,
                        List.of(new ScopeAnswer(
                                ScopeFixtures.AVAILABILITY, ScopeVerdict.GAP, "It is not in the opinion")),
                        new Member("anna", Set.of("analysts"))))
                .willReturn(ScopeFixtures.confirmed());

        assertThat(confirm(GAP))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"gaps\": 1, \"confirmedBy\": \"anna\"}");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void refusesAnAnswerThatLeavesTheRowOpen() {
        assertThat(confirm(GAP.replace("\"GAP\"", "\"TO_CONFIRM\"")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Row category-AVAILABILITY: decide for covered, gap or not applicable.");
        verifyNoInteractions(mappings);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void wantsAReasonForEveryAnswer() {
        assertThat(confirm(GAP.replace("It is not in the opinion", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("answers[0].reason");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAuditorsReadAndNotWrite() {
        given(mappings.find(REVIEW)).willReturn(Optional.of(ScopeFixtures.confirmed()));

        assertThat(mvc.get().uri(SCOPE)).hasStatusOk().bodyJson().doesNotHavePath("$.links.confirm");
        assertThat(confirm(GAP)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void asksWhoDidNotSignInToDoSo() {
        assertThat(mvc.get().uri(SCOPE)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(confirm(GAP)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult confirm(String json) {
        return mvc.post()
                .uri(SCOPE + "/confirmation")
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
