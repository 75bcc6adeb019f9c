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
import dev.vetted.web.security.ApiSlice;
import java.util.List;
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
                          "rating": {"severity": "HIGH", "points": 7, "observedRate": 8.0},
                          "links": {"dispose": "%s"}}]""".formatted(DISPOSITION));
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void disposesInTheNameOfWhoSignedIn() {
        given(triage.dispose(
                        REVIEW,
                        ExceptionFixtures.ID,
                        Disposition.NO_EFFECT,
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
    void saysThatAnExceptionWasDisposedOfBefore() {
        given(triage.dispose(
                        REVIEW,
                        ExceptionFixtures.ID,
                        Disposition.NO_EFFECT,
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
                .isEqualTo("Permitted: NO_EFFECT, ACCEPT, COMPENSATING_CONTROL, VENDOR_ACTION.");
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
}
