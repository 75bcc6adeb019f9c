package dev.vetted.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionFixtures;
import dev.vetted.triage.ExceptionTriage;
import dev.vetted.triage.Severity;
import dev.vetted.web.security.ApiSlice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSlice(ExceptionsApi.class)
class ExceptionsApiTest {

    private static final ReviewId REVIEW = ThirdPartyFixtures.REVIEW;
    private static final String EXCEPTIONS = "/api/v1/reviews/" + REVIEW + "/exceptions";
    private static final String DISPOSITION = EXCEPTIONS + "/" + ExceptionFixtures.ID + "/disposition";
    private static final String NO_EFFECT =
            "{\"disposition\": \"NO_EFFECT\", \"reason\": \"We sign in through our own directory\"}";
    private static final Member ANNA = new Member("anna", Set.of("analysts"));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ExceptionTriage triage;

    @MockitoBean
    Reviews reviews;

    @Test
    @WithMockUser(roles = "AUDITOR")
    void showsWhatIsReportedAndHowItIsRated() {
        given(reviews.get(REVIEW)).willReturn(ThirdPartyFixtures.openReview());
        given(triage.of(REVIEW)).willReturn(List.of(ExceptionFixtures.rated()));

        assertThat(mvc.get().uri(EXCEPTIONS)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        [{"ordinal": 1, "reported": {"controlId": "AC-1", "criteria": ["CC6.2"], "deviations": 2, "page": 12},
                          "severity": "HIGH", "rating": {"severity": "HIGH", "policyVersion": 1, "points": 10, "observedRate": 8.0, "upperBound": 19.9,
                            "sum": "3 × 3 + 1 = 10 points"},
                          "links": {"dispose": "%s"}}]""".formatted(DISPOSITION));
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void showsEachFactorWithWhereItComesFrom() {
        given(reviews.get(REVIEW)).willReturn(ThirdPartyFixtures.openReview());
        given(triage.of(REVIEW)).willReturn(List.of(ExceptionFixtures.rated()));

        assertThat(mvc.get().uri(EXCEPTIONS))
                .bodyJson()
                .extractingPath("$[0].rating.factors[0]")
                .isEqualTo(Map.of(
                        "factor", "CRITICALITY",
                        "value", "CC6.2",
                        "points", 3,
                        "why", "CC6.2 (identity and access) is a key control: a failure opens the system itself.",
                        "sources", List.of(Map.of("where", "This report", "page", 12, "quote", "2 of 25"))));
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void disposesInTheNameOfWhoSignedIn() {
        given(triage.dispose(
                        REVIEW,
                        ExceptionFixtures.ID,
                        Disposition.NO_EFFECT,
                        Optional.empty(),
                        "We sign in through our own directory",
                        ANNA))
                .willReturn(ExceptionFixtures.disposed());

        MvcTestResult disposed = dispose(NO_EFFECT);

        assertThat(disposed).hasStatusOk();
        assertThat(disposed).bodyJson().extractingPath("$.disposedBy").isEqualTo("anna");
        assertThat(disposed).bodyJson().doesNotHavePath("$.links.dispose");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void namesTheControlThatMakesUpForIt() {
        given(triage.dispose(
                        REVIEW,
                        ExceptionFixtures.ID,
                        Disposition.COMPENSATED_IN_REPORT,
                        Optional.of("AC-2"),
                        "Reviewed each month",
                        ANNA))
                .willReturn(ExceptionFixtures.compensated());

        MvcTestResult disposed = dispose(
                "{\"disposition\": \"COMPENSATED_IN_REPORT\", \"control\": \"AC-2\", \"reason\": \"Reviewed each month\"}");

        assertThat(disposed).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"severity": "MEDIUM", "rating": {"severity": "HIGH"}, "compensation": {"controlId": "AC-2", "page": 13}}""");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void overridesAndShowsBothSeverities() {
        given(triage.override(REVIEW, ExceptionFixtures.ID, Severity.MEDIUM, "None of them was ours", ANNA))
                .willReturn(ExceptionFixtures.overridden());

        assertThat(override("{\"severity\": \"MEDIUM\", \"reason\": \"None of them was ours\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"severity": "MEDIUM", "rating": {"severity": "HIGH"},
                         "override": {"severity": "MEDIUM", "reason": "None of them was ours", "by": "anna"}}""");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void anOverrideHasAReason() {
        assertThat(override("{\"severity\": \"MEDIUM\", \"reason\": \" \"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        verifyNoInteractions(triage);
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAuditorsOverrideNothing() {
        assertThat(override("{\"severity\": \"LOW\", \"reason\": \"Small\"}")).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(triage);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void saysThatAnExceptionWasDisposedOfBefore() {
        given(triage.dispose(
                        REVIEW,
                        ExceptionFixtures.ID,
                        Disposition.NO_EFFECT,
                        Optional.empty(),
                        "We sign in through our own directory",
                        ANNA))
                .willThrow(new Refusal.Conflicting("It was disposed of before."));

        assertThat(dispose(NO_EFFECT)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void namesTheDispositionsThereAre() {
        assertThat(dispose(NO_EFFECT.replace("NO_EFFECT", "IGNORE")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Permitted: NO_EFFECT, ACCEPT, COMPENSATED_IN_REPORT, COMPENSATING_CONTROL, VENDOR_ACTION.");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAuditorsDisposeOfNothing() {
        assertThat(dispose(NO_EFFECT)).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(triage);
    }

    @Test
    void asksWhoDidNotSignInToDoSo() {
        assertThat(mvc.get().uri(EXCEPTIONS)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(dispose(NO_EFFECT)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult dispose(String json) {
        return mvc.post()
                .uri(DISPOSITION)
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult override(String json) {
        return mvc.post()
                .uri(EXCEPTIONS + "/" + ExceptionFixtures.ID + "/override")
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
