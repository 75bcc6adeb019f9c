package dev.vetted.controls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.controls.ControlFixtures;
import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.UserEntityControls;
import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.mapping.UserControlMapping;
import dev.vetted.reports.reading.Reading;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.ApiSlice;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSlice(UserControlsApi.class)
@WithMockUser(username = "anna", roles = "ANALYST")
class UserControlsApiTest {

    private static final ReviewId REVIEW = ThirdPartyFixtures.REVIEW;
    private static final String BASE = "/api/v1/reviews/" + REVIEW + "/user-controls";
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));
    private static final UserControlCase OPEN = ControlFixtures.open(1, "User entities remove access of leavers.");

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    UserEntityControls controls;

    @MockitoBean
    ControlRegister register;

    @MockitoBean
    Reviews reviews;

    @BeforeEach
    void oneOpenUserControl() {
        given(reviews.get(REVIEW)).willReturn(ThirdPartyFixtures.openReview());
        given(register.all()).willReturn(List.of(ControlFixtures.own(ControlFixtures.leavers())));
        given(controls.of(REVIEW))
                .willReturn(new UserControlMapping(REVIEW, Reading.Status.READ, List.of(OPEN), Optional.empty()));
        given(controls.findings(REVIEW))
                .willReturn(List.of(new ControlFinding(
                        OPEN.id(), 1, ControlFinding.Kind.OPEN, Optional.empty(), "None of our controls answers it.")));
    }

    @Test
    void showsWhatIsExpectedWithSuggestionsAndFindings() {
        assertThat(mvc.get().uri(BASE)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"section": "READ",
                         "userControls": [{"id": "%s", "treatment": "OPEN", "page": 41,
                                           "topics": ["user access: granting, removal and review"],
                                           "suggestions": [{"control": "AC-07"}],
                                           "links": {"map": "%s/%s/mapping"}}],
                         "findings": [{"kind": "OPEN", "ordinal": 1}],
                         "links": {"complete": "%s/completion"}}""".formatted(
                        OPEN.id(), BASE, OPEN.id(), BASE));
    }

    @Test
    void mapsInTheNameOfWhoSignedIn() {
        assertThat(post("/" + OPEN.id() + "/mapping", "{\"controls\": [\"ac-07\"]}"))
                .hasStatusOk();

        verify(controls).map(REVIEW, OPEN.id(), List.of(ControlFixtures.LEAVERS), ANNA);
    }

    @Test
    void takesAReasonForWhatDoesNotConcernUs() {
        assertThat(post("/" + OPEN.id() + "/not-applicable", "{\"reason\": \"No user there\"}"))
                .hasStatusOk();
        assertThat(post("/" + OPEN.id() + "/not-applicable", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        verify(controls).notApplicable(REVIEW, OPEN.id(), "No user there", ANNA);
    }

    @Test
    void completesWithAndWithoutAReason() {
        assertThat(post("/completion", "{}")).hasStatusOk();
        assertThat(post("/completion", "{\"reason\": \"In the making\"}")).hasStatusOk();

        verify(controls).complete(REVIEW, "", ANNA);
        verify(controls).complete(REVIEW, "In the making", ANNA);
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAuditorsMapNothing() {
        assertThat(post("/completion", "{}")).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(controls);
    }

    private MvcTestResult post(String path, String json) {
        return mvc.post()
                .uri(BASE + path)
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
