package dev.vetted.screening.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.screening.ScreeningFixtures;
import dev.vetted.screening.Screenings;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTaskFixtures;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(ScreeningPages.class)
@WithMockUser(username = "anna", roles = "ANALYST")
class ScreeningPagesTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String PAGE = "/reviews/" + ID + "/screening";
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Screenings screenings;

    @MockitoBean
    ReviewTasks tasks;

    @BeforeEach
    void anOpenChecklist() {
        given(screenings.of(ID)).willReturn(ScreeningFixtures.open());
        given(tasks.of(TaskKind.WORK_CHECKLIST, ID, ANNA)).willReturn(ReviewTaskFixtures.open());
    }

    @Test
    void showsScoresThenWhatFailedThenWhatIsToAnswer() {
        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Reliability of the report: ",
                        "At most 40 while these block: AU-02.",
                        "Fit to our use: ",
                        "<h2>Failed</h2>",
                        "TE-09",
                        "<h2>For you to answer</h2>",
                        "AU-02",
                        "Where to look: CPAverify",
                        "<h2>Passed</h2>",
                        "/report/file#page=3")
                .contains("Complete the checklist");
    }

    @Test
    void showsAnAnswerBesideWhatWasComputed() {
        given(screenings.of(ID)).willReturn(ScreeningFixtures.answered());

        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Pass, answered by anna on 2026-11-02 09:00 UTC",
                        "CPAverify shows &lt;active&gt; on 2 November",
                        "(computed: Cannot tell)");
    }

    @Test
    void keepsAnAnswerAndComesBackToThePage() {
        assertThat(mvc.post()
                        .uri(PAGE + "/answers")
                        .param("rule", "AU-02")
                        .param("verdict", "PASS")
                        .param("evidence", " Looked up ")
                        .with(csrf()))
                .hasRedirectedUrl(PAGE);

        verify(screenings).answer(ID, ScreeningFixtures.LICENCE, RuleVerdict.PASS, "Looked up", ANNA);
    }

    @Test
    void keepsWhatWasTypedWhenTheResultIsMissing() {
        assertThat(mvc.post()
                        .uri(PAGE + "/answers")
                        .param("rule", "AU-02")
                        .param("verdict", "")
                        .param("evidence", "Looked up")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Not accepted yet", "Rule AU-02: choose a result.", "value=\"Looked up\"");
    }

    @Test
    void saysWhatIsMissingBeforeItIsComplete() {
        given(screenings.complete(ID, "", ANNA)).willThrow(new Refusal.Invalid("Answer AU-02 first."));

        assertThat(mvc.post().uri(PAGE + "/completion").with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Answer AU-02 first.");
    }

    @Test
    void leadsOnWhenTheChecklistIsDone() {
        given(screenings.complete(ID, "", ANNA)).willReturn(ScreeningFixtures.completed());

        assertThat(mvc.post().uri(PAGE + "/completion").with(csrf())).hasRedirectedUrl("/inbox");
    }

    @Test
    void offersNoFormToWhoCannotDoTheTask() {
        given(tasks.of(TaskKind.WORK_CHECKLIST, ID, ANNA)).willReturn(ReviewTaskFixtures.blockedBy("Alan holds it."));

        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Alan holds it.")
                .doesNotContain("Complete the checklist", "Keep the answer");
    }
}
