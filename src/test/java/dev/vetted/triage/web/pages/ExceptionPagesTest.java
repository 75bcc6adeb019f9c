package dev.vetted.triage.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTaskFixtures;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionFixtures;
import dev.vetted.triage.ExceptionTriage;
import dev.vetted.web.security.PageSlice;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(ExceptionPages.class)
@WithMockUser(username = "anna", roles = "ANALYST")
class ExceptionPagesTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String FORM = "/reviews/" + ID + "/exceptions/" + ExceptionFixtures.ID;
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ExceptionTriage triage;

    @MockitoBean
    ReviewTasks tasks;

    @BeforeEach
    void aRatedException() {
        given(triage.get(ExceptionFixtures.ID)).willReturn(ExceptionFixtures.rated());
        given(tasks.of(TaskKind.DISPOSE_EXCEPTION, ID, ExceptionFixtures.ID.value(), ANNA))
                .willReturn(ReviewTaskFixtures.open());
    }

    @Test
    void showsTheExceptionAsPrintedWithItsRatingInParts() {
        assertThat(mvc.get().uri(FORM))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "For 2 of 25 users …",
                        "High",
                        "criticality 3 × relevance 2, 7 points",
                        "CC6 decides on access");
    }

    @Test
    void disposesWithAReason() {
        assertThat(mvc.post()
                        .uri(FORM)
                        .param("disposition", "COMPENSATING_CONTROL")
                        .param("reason", " Our own review covers it ")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(triage)
                .dispose(ID, ExceptionFixtures.ID, Disposition.COMPENSATING_CONTROL, "Our own review covers it", ANNA);
    }

    @Test
    void keepsWhatWasTypedWhenNothingWasChosen() {
        assertThat(mvc.post()
                        .uri(FORM)
                        .param("reason", "Our own review covers it")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose what follows", "Our own review covers it</textarea>");
    }

    @Test
    void saysThatAnotherPersonHoldsTheTask() {
        given(triage.dispose(any(), any(), any(), any(), any()))
                .willThrow(new Refusal.Conflicting("carla holds this task."));

        assertThat(mvc.post()
                        .uri(FORM)
                        .param("disposition", "ACCEPT")
                        .param("reason", "Small")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("carla holds this task.", "value=\"ACCEPT\" checked");
    }
}
