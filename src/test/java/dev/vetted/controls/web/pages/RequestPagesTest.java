package dev.vetted.controls.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.controls.RequestAnswers;
import dev.vetted.controls.RequestFixtures;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTaskFixtures;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(RequestPages.class)
@WithMockUser(username = "anna", roles = "ANALYST")
class RequestPagesTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String PAGE = "/reviews/" + ID + "/control-requests";
    private static final String REQUEST = PAGE + "/" + RequestFixtures.ID;
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    CompensatingControlRequests requests;

    @MockitoBean
    RequestAnswers answers;

    @MockitoBean
    ReviewTasks tasks;

    @BeforeEach
    void aReview() {
        given(tasks.of(any(), eq(ID), any())).willReturn(ReviewTaskFixtures.open());
        given(requests.of(ID)).willReturn(List.of(RequestFixtures.open()));
    }

    @Test
    void showsWhatIsAskedWithItsDays() {
        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Exception 1 at control CA-17",
                        "Our owner: Head of Finance",
                        "2026-12-02, taken until 2027-01-01",
                        "Open, overdue",
                        "Withdraw the request")
                .doesNotContain("Judge the answer");
    }

    @Test
    void whoGaveTheAnswerMayNotAcceptIt() {
        given(requests.of(ID)).willReturn(List.of(RequestFixtures.answered()));

        assertThat(mvc.get().uri(PAGE))
                .bodyText()
                .contains("somebody else has to accept it", "href=\"https://wiki.example/comparison\"", "runs.txt")
                .containsPattern("value=\"ACCEPT\" required=?\"?[a-z\"]* disabled");
    }

    @Test
    @WithMockUser(username = "olga", roles = "OWNER")
    void ownersAnswerAndJudgeNothing() {
        assertThat(mvc.get().uri(PAGE)).bodyText().contains(">Answer<").doesNotContain("Withdraw the request");
        assertThat(mvc.post()
                        .uri(REQUEST + "/answer")
                        .param("text", "Compared nightly")
                        .with(csrf()))
                .hasRedirectedUrl(PAGE + "#request-" + RequestFixtures.ID);
        assertThat(mvc.post().uri(REQUEST + "/judgement").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
        verify(requests)
                .answer(
                        RequestFixtures.ID,
                        RequestAnswer.of("Compared nightly"),
                        new Member("olga", Set.of(Member.OWNERS)));
    }

    @Test
    void anAnswerMayBringAFile() {
        assertThat(mvc.post()
                        .uri(REQUEST + "/answer")
                        .multipart()
                        .file(new MockMultipartFile("file", "runs.txt", "text/plain", new byte[] {65}))
                        .param("text", "See the file")
                        .param("link", "https://wiki.example/c")
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);

        verify(answers)
                .answer(
                        RequestFixtures.ID,
                        new RequestAnswer(
                                "See the file",
                                Optional.of("https://wiki.example/c"),
                                Optional.empty(),
                                Optional.empty()),
                        "runs.txt",
                        new byte[] {65},
                        ANNA);
    }

    @Test
    void keepsWhatWasTypedWhenItIsNotAccepted() {
        assertThat(mvc.post()
                        .uri(REQUEST + "/answer")
                        .param("text", "Compared nightly")
                        .param("link", "javascript:alert(1)")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is no link", "Compared nightly</textarea>");
    }

    @Test
    void judgesWithAReason() {
        assertThat(mvc.post()
                        .uri(REQUEST + "/judgement")
                        .param("judgement", "RETURN")
                        .param("text", "Empty page")
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        verify(requests).returnWith(RequestFixtures.ID, "Empty page", ANNA);

        given(requests.accept(any(), any(), any())).willThrow(new Refusal.Forbidden("anna answered this request."));
        assertThat(mvc.post()
                        .uri(REQUEST + "/judgement")
                        .param("judgement", "ACCEPT")
                        .param("text", "Shown")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("anna answered this request.");
    }

    @TestConfiguration
    static class December {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-12-10T08:00:00Z"), ZoneOffset.UTC);
        }
    }
}
