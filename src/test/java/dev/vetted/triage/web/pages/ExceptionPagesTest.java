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
import dev.vetted.triage.Severity;
import dev.vetted.web.security.PageSlice;
import java.util.List;
import java.util.Optional;
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
                        "3 × 3 + 1 = 10 points, policy version 1",
                        "8.0 % observed, up to 19.9 % at 90 % confidence",
                        "Criticality of the control",
                        "Repeat from an earlier report",
                        "no earlier report");
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
                .dispose(
                        ID,
                        ExceptionFixtures.ID,
                        Disposition.COMPENSATING_CONTROL,
                        Optional.empty(),
                        "Our own review covers it",
                        ANNA);
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
        given(triage.dispose(any(), any(), any(), any(), any(), any()))
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

    @Test
    void offersTheControlsThatMakeUpForIt() {
        given(triage.candidates(ExceptionFixtures.ID))
                .willReturn(
                        List.of(ExceptionFixtures.compensated().compensation().orElseThrow()));

        assertThat(mvc.get().uri(FORM))
                .bodyText()
                .contains("<option value=\"AC-2\">CC6.2: Access is reviewed.</option>");
    }

    @Test
    void disposesWithTheControlThatMakesUpForIt() {
        assertThat(mvc.post()
                        .uri(FORM)
                        .param("disposition", "COMPENSATED_IN_REPORT")
                        .param("control", " AC-2 ")
                        .param("reason", "Reviewed each month")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(triage)
                .dispose(
                        ID,
                        ExceptionFixtures.ID,
                        Disposition.COMPENSATED_IN_REPORT,
                        Optional.of("AC-2"),
                        "Reviewed each month",
                        ANNA);
    }

    @Test
    void overridesTheSeverityAndShowsBoth() {
        given(triage.get(ExceptionFixtures.ID)).willReturn(ExceptionFixtures.overridden());

        assertThat(mvc.post()
                        .uri(FORM + "/override")
                        .param("severity", "MEDIUM")
                        .param("why", " None of them was ours ")
                        .with(csrf()))
                .hasRedirectedUrl(FORM);

        verify(triage).override(ID, ExceptionFixtures.ID, Severity.MEDIUM, "None of them was ours", ANNA);
        assertThat(mvc.get().uri(FORM))
                .bodyText()
                .contains("Medium, by anna on 2026-11-01 08:00 UTC", "None of them was ours", "High");
    }

    @Test
    void keepsAnOverrideThatWasRefused() {
        given(triage.override(any(), any(), any(), any(), any()))
                .willThrow(new Refusal.Invalid("Its severity is never below low."));

        assertThat(mvc.post()
                        .uri(FORM + "/override")
                        .param("severity", "NONE")
                        .param("why", "Not ours")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Its severity is never below low.", "Not ours</textarea>");
    }
}
