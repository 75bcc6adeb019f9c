package dev.vetted.controls.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.controls.ControlFixtures;
import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.UserEntityControls;
import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.mapping.UserControlMapping;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTaskFixtures;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.thirdparties.ThirdPartyFixtures;
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

@PageSlice(UserControlPages.class)
@WithMockUser(username = "anna", roles = "ANALYST")
class UserControlPagesTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String PAGE = "/reviews/" + ID + "/user-controls";
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));
    private static final UserControlCase LEAVERS = ControlFixtures.open(1, "User entities remove access of leavers.");
    private static final UserControlCase TRANSFERS = ControlFixtures.open(2, "Files are sent encrypted.", "C1.1");

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    UserEntityControls controls;

    @MockitoBean
    ControlRegister register;

    @MockitoBean
    ReviewTasks tasks;

    @BeforeEach
    void twoOpenOnes() {
        given(tasks.of(TaskKind.MAP_USER_CONTROLS, ID, ANNA)).willReturn(ReviewTaskFixtures.open());
        given(register.all()).willReturn(List.of(ControlFixtures.own(ControlFixtures.leavers())));
        given(controls.of(ID)).willReturn(mapping(Reading.Status.READ, LEAVERS, TRANSFERS));
        given(controls.findings(ID))
                .willReturn(List.of(new ControlFinding(
                        TRANSFERS.id(),
                        2,
                        ControlFinding.Kind.OPEN,
                        Optional.empty(),
                        "None of our controls answers it.")));
    }

    @Test
    void suggestsOurControlsWithTheReasons() {
        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "0 mapped, 0 not applicable, 2 open",
                        "name=\"control\" value=\"AC-07\"",
                        "+50 both speak of user access",
                        "none in the register speaks of this",
                        "None of our controls answers it.");
    }

    @Test
    void mapsToWhatIsTickedAndTyped() {
        assertThat(mvc.post()
                        .uri(PAGE + "/" + LEAVERS.id())
                        .param("control", "AC-07")
                        .param("others", "id-01; KEY-1")
                        .with(csrf()))
                .hasRedirectedUrl(PAGE + "#case-" + LEAVERS.id());

        verify(controls)
                .map(
                        ID,
                        LEAVERS.id(),
                        List.of(ControlFixtures.LEAVERS, ControlCode.of("ID-01"), ControlCode.of("KEY-1")),
                        ANNA);
    }

    @Test
    void takesAReasonForWhatDoesNotConcernUs() {
        assertThat(mvc.post()
                        .uri(PAGE + "/" + TRANSFERS.id())
                        .param("notApplicable", "true")
                        .param("reason", " We send nothing ")
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);

        verify(controls).notApplicable(ID, TRANSFERS.id(), "We send nothing", ANNA);
    }

    @Test
    void keepsWhatWasTypedWhenItIsNotAccepted() {
        given(controls.map(any(), any(), any(), any())).willThrow(new Refusal.Invalid("There is no control NO-1."));

        assertThat(mvc.post()
                        .uri(PAGE + "/" + LEAVERS.id())
                        .param("others", "NO-1")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is no control NO-1.", "value=\"NO-1\"");
    }

    @Test
    void completesAndSaysWhatIsMissing() {
        assertThat(mvc.post()
                        .uri(PAGE + "/completion")
                        .param("reason", " Soon ")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");
        verify(controls).complete(ID, "Soon", ANNA);

        given(controls.complete(any(), any(), any())).willThrow(new Refusal.Invalid("2 of the controls are open."));
        assertThat(mvc.post().uri(PAGE + "/completion").with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2 of the controls are open.");
    }

    @Test
    void doesNotTakeAListThatWasNotFoundForNone() {
        given(controls.of(ID)).willReturn(mapping(Reading.Status.NOT_FOUND));

        assertThat(mvc.get().uri(PAGE)).bodyText().contains("That does not mean that there is none");
    }

    private static UserControlMapping mapping(Reading.Status section, UserControlCase... cases) {
        return new UserControlMapping(ID, section, List.of(cases), Optional.empty());
    }
}
