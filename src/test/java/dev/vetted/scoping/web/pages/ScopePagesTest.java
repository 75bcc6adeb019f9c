package dev.vetted.scoping.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTaskFixtures;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(ScopePages.class)
@WithMockUser(username = "anna", roles = "ANALYST")
class ScopePagesTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String FORM = "/reviews/" + ID + "/scope";
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ScopeMappings mappings;

    @MockitoBean
    ReviewTasks tasks;

    @BeforeEach
    void aProposedMapping() {
        given(mappings.get(ID)).willReturn(ScopeFixtures.proposed());
        given(tasks.of(TaskKind.CONFIRM_SCOPE, ID, ANNA)).willReturn(ReviewTaskFixtures.open());
    }

    @Test
    void asksToDecideWhatIsToConfirmAndOffersToOverrideTheRest() {
        assertThat(mvc.get().uri(FORM))
                .hasStatusOk()
                .bodyText()
                .contains("To confirm", "Decide", "Override", "relevant to security", "page 3");
    }

    @Test
    void showsWhatTheReportIsHeldAgainst() {
        given(mappings.get(ID)).willReturn(ScopeFixtures.held());

        assertThat(mvc.get().uri(FORM))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "SOC 2 Type 2, not stale",
                        "Critical or high tier",
                        "Accepted in its place: SOC 1",
                        "Policy version 3, ages counted to 2026-11-23");
    }

    @Test
    void confirmsWithTheAnswersGiven() {
        assertThat(mvc.post()
                        .uri(FORM)
                        .param("answers[0].row", "category-SECURITY")
                        .param("answers[0].verdict", "")
                        .param("answers[0].reason", "")
                        .param("answers[1].row", ScopeFixtures.AVAILABILITY)
                        .param("answers[1].verdict", "GAP")
                        .param("answers[1].reason", "Not in the opinion")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(mappings)
                .confirm(
                        ID,
                        List.of(new ScopeAnswer(ScopeFixtures.AVAILABILITY, ScopeVerdict.GAP, "Not in the opinion")),
                        ANNA);
    }

    @Test
    void keepsAnswersAsTypedWhenAReasonIsMissing() {
        assertThat(mvc.post()
                        .uri(FORM)
                        .param("answers[0].row", "category-SECURITY")
                        .param("answers[0].verdict", "")
                        .param("answers[0].reason", "Only a reason")
                        .param("answers[1].row", ScopeFixtures.AVAILABILITY)
                        .param("answers[1].verdict", "GAP")
                        .param("answers[1].reason", "")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Not accepted yet", "value=\"Only a reason\"", "value=\"GAP\" selected");
    }
}
