package dev.vetted.controls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.controls.RequestAnswers;
import dev.vetted.controls.RequestFixtures;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.ApiSlice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSlice(ControlRequestsApi.class)
class ControlRequestsApiTest {

    private static final ReviewId REVIEW = ThirdPartyFixtures.REVIEW;
    private static final String REQUEST = "/api/v1/control-requests/" + RequestFixtures.ID;
    private static final String ANSWER =
            "{\"text\": \"It is compared nightly.\", \"link\": \"https://wiki.example/c\"}";
    private static final RequestAnswer ANSWERED = new RequestAnswer(
            "It is compared nightly.", Optional.of("https://wiki.example/c"), Optional.empty(), Optional.empty());
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));
    private static final Member OLGA = new Member("olga", Set.of(Member.OWNERS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    CompensatingControlRequests requests;

    @MockitoBean
    RequestAnswers answers;

    @MockitoBean
    Reviews reviews;

    @Test
    @WithMockUser(roles = "AUDITOR")
    void showsWhatIsAskedOfWhomAndUntilWhen() {
        given(reviews.get(REVIEW)).willReturn(ThirdPartyFixtures.openReview());
        given(requests.of(REVIEW)).willReturn(List.of(RequestFixtures.answered()));

        assertThat(mvc.get().uri("/api/v1/reviews/" + REVIEW + "/control-requests"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{"origin": "EXCEPTION", "addresseeKind": "OWNER", "addressee": "Head of Finance",
                          "dueOn": "2026-12-02", "status": "ANSWERED",
                          "answer": {"document": "%s", "fileName": "runs.txt"},
                          "history": [{"became": "ANSWERED", "by": "anna"}],
                          "links": {"accept": "%s/acceptance"}}]""".formatted(RequestFixtures.FILE, REQUEST));
    }

    @Test
    @WithMockUser(username = "olga", roles = "OWNER")
    void ownersAnswerAndJudgeNothing() {
        given(requests.answer(RequestFixtures.ID, ANSWERED, OLGA)).willReturn(RequestFixtures.answered());

        assertThat(post("/answer", ANSWER)).hasStatusOk();
        assertThat(post("/acceptance", "{\"reason\": \"Shown\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/withdrawal", "{\"reason\": \"Over\"}")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @WithMockUser(username = "olga", roles = "OWNER")
    void anAnswerMayBringAFile() {
        given(answers.answer(eq(RequestFixtures.ID), any(), eq("runs.txt"), any(), eq(OLGA)))
                .willReturn(RequestFixtures.answered());

        assertThat(mvc.post()
                        .uri(REQUEST + "/answer")
                        .multipart()
                        .file(new MockMultipartFile("file", "../runs.txt", "text/plain", new byte[] {65}))
                        .param("text", "It is compared nightly."))
                .hasStatusOk();
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void judgesInTheNameOfWhoSignedIn() {
        given(requests.accept(RequestFixtures.ID, "Shown", ANNA))
                .willThrow(new Refusal.Forbidden("anna answered this request."));
        given(requests.returnWith(RequestFixtures.ID, "Empty page", ANNA)).willReturn(RequestFixtures.open());
        given(requests.withdraw(RequestFixtures.ID, "Over", ANNA)).willReturn(RequestFixtures.open());

        assertThat(post("/acceptance", "{\"reason\": \"Shown\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/return", "{\"reason\": \"Empty page\"}")).hasStatusOk();
        assertThat(post("/withdrawal", "{\"reason\": \"Over\"}")).hasStatusOk();
        assertThat(post("/withdrawal", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void aFileIsSavedAndNeverShown() {
        given(requests.get(RequestFixtures.ID)).willReturn(RequestFixtures.answered());
        given(answers.content(RequestFixtures.ID)).willReturn(new byte[] {65});

        MvcTestResult saved = mvc.get().uri(REQUEST + "/document").exchange();

        assertThat(saved).hasStatusOk();
        assertThat(saved.getResponse().getContentType()).isEqualTo("application/octet-stream");
        assertThat(saved.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("runs.txt");
    }

    @Test
    @WithMockUser(roles = {"AUDITOR", "ADMIN"})
    void whoOnlyReadsAnswersNothing() {
        assertThat(post("/answer", ANSWER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/return", "{\"reason\": \"x\"}")).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(requests, answers);
    }

    private MvcTestResult post(String path, String json) {
        return mvc.post()
                .uri(REQUEST + path)
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
