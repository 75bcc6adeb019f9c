package dev.vetted.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskFixtures;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.web.security.ApiSlice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiSlice(TasksApi.class)
class TasksApiTest {

    private static final String TASK = "/api/v1/tasks/" + TaskFixtures.KEY;
    private static final Member ANNA = new Member("anna", Set.of("analysts"));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    TaskInbox inbox;

    @Test
    @WithMockUser(
            username = "carla",
            roles = {"ANALYST", "APPROVER"})
    void offersTheTasksOfAllGroupsOfWhoAsks() {
        given(inbox.openFor(new Member("carla", Set.of("analysts", "approvers"))))
                .willReturn(List.of(TaskFixtures.open(TaskKind.UPLOAD_REPORT)));

        assertThat(mvc.get().uri("/api/v1/tasks"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].kind")
                .isEqualTo("UPLOAD_REPORT");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void writesKeysOfTheEngineAsText() {
        given(inbox.get(TaskFixtures.KEY)).willReturn(TaskFixtures.open(TaskKind.UPLOAD_REPORT));

        assertThat(mvc.get().uri(TASK))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("9007199254740993");
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    @WithMockUser(roles = "ANALYST")
    void linksEveryOpenTaskToTheRequestsThatDoIt(TaskKind kind) {
        given(inbox.get(TaskFixtures.KEY)).willReturn(TaskFixtures.open(kind));

        assertThat(mvc.get().uri(TASK))
                .bodyJson()
                .extractingPath("$.links")
                .asMap()
                .hasSizeGreaterThan(4)
                .containsEntry("claim", TASK + "/claim");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void linksASubmittedTaskToNothingThatWouldDoItAgain() {
        given(inbox.get(TaskFixtures.KEY)).willReturn(TaskFixtures.submitted());

        assertThat(mvc.get().uri(TASK))
                .bodyJson()
                .extractingPath("$.links")
                .asMap()
                .containsOnlyKeys("self", "review", "instance");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void claimsAndReleasesForWhoSignedIn() {
        given(inbox.claim(TaskFixtures.KEY, ANNA)).willReturn(TaskFixtures.claimedBy("anna"));
        given(inbox.release(TaskFixtures.KEY, ANNA)).willReturn(TaskFixtures.open(TaskKind.UPLOAD_REPORT));

        assertThat(mvc.post().uri(TASK + "/claim"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.assignee")
                .isEqualTo("anna");
        assertThat(mvc.post().uri(TASK + "/release")).hasStatusOk().bodyJson().doesNotHavePath("$.assignee");
    }

    @Test
    @WithMockUser(username = "bruno", roles = "APPROVER")
    void tellsWhyATaskIsNotForThisPerson() {
        given(inbox.claim(TaskFixtures.KEY, new Member("bruno", Set.of("approvers"))))
                .willThrow(new Refusal.Forbidden("This task is for analysts, and bruno is not one of them."));

        assertThat(mvc.post().uri(TASK + "/claim"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("This task is for analysts, and bruno is not one of them.");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAuditorsClaimNothing() {
        assertThat(mvc.post().uri(TASK + "/claim")).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(inbox);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void knowsNoTaskUnderAKeyThatIsNone() {
        assertThat(mvc.get().uri("/api/v1/tasks/none")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void listsTheTasksOfAReview() {
        given(inbox.of(TaskFixtures.REVIEW)).willReturn(List.of(TaskFixtures.submitted()));

        assertThat(mvc.get().uri("/api/v1/reviews/" + TaskFixtures.REVIEW + "/tasks"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].outcome")
                .isEqualTo("UPLOADED");
    }
}
