package dev.vetted.tasks.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.shared.EngagementNames;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskFixtures;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.web.security.PageSlice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice({InboxPages.class, ClaimPages.class})
@Import({InboxRows.class, InboxPagesTest.Noon.class})
class InboxPagesTest {

    private static final String TASK = "/tasks/" + TaskFixtures.KEY;
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    TaskInbox inbox;

    @MockitoBean
    EngagementNames names;

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void marksAnOverdueTaskInWordsAndNamesWhatItBelongsTo() {
        UserTask task = TaskFixtures.open(TaskKind.UPLOAD_REPORT);
        given(inbox.openFor(ANNA)).willReturn(List.of(task));
        given(names.of(any())).willReturn(Map.of(task.engagementId(), "Quillmere Cloud, Inc. / Quillmere Ledger"));

        assertThat(mvc.get().uri("/inbox"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Overdue by 3 hours",
                        "2026-11-02 09:00 UTC",
                        "Quillmere Cloud, Inc. / Quillmere Ledger",
                        "Claim");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void showsOnlyWhatNobodyHoldsWhenAskedFor() {
        given(inbox.openFor(ANNA)).willReturn(List.of(TaskFixtures.claimedBy("carla")));

        assertThat(mvc.get().uri("/inbox?show=UNCLAIMED"))
                .hasStatusOk()
                .bodyText()
                .contains("No task is open here")
                .doesNotContain("carla");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void claimsInPlaceByHtmx() {
        given(inbox.get(TaskFixtures.KEY)).willReturn(TaskFixtures.claimedBy("anna"));

        assertThat(mvc.post().uri(TASK + "/claim").header("HX-Request", "true").with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("You", "Release")
                .doesNotContain("<html");
        verify(inbox).claim(TaskFixtures.KEY, ANNA);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void saysInPlaceWhyAClaimIsRefused() {
        given(inbox.get(TaskFixtures.KEY)).willReturn(TaskFixtures.claimedBy("carla"));
        given(inbox.claim(TaskFixtures.KEY, ANNA)).willThrow(new Refusal.Conflicting("It is held by carla."));

        assertThat(mvc.post().uri(TASK + "/claim").header("HX-Request", "true").with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("It is held by carla.");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void claimsWithoutHtmxOnANewPage() {
        assertThat(mvc.post().uri(TASK + "/claim").with(csrf())).hasRedirectedUrl("/inbox");
        verify(inbox).claim(TaskFixtures.KEY, ANNA);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void refusesAClaimThatMayBeForged() {
        assertThat(mvc.post().uri(TASK + "/claim")).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(inbox);
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void refusesAClaimByAnAuditor() {
        assertThat(mvc.post().uri(TASK + "/claim").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(inbox);
    }

    @ParameterizedTest
    @CsvSource({
        "UPLOAD_REPORT, /report",
        "CONFIRM_READING, /reading",
        "CONFIRM_SCOPE, /scope",
        "WORK_CHECKLIST, /screening",
        "DISPOSE_EXCEPTION, /exceptions/33333333-0000-0000-0000-000000000001",
        "MAP_USER_CONTROLS, /user-controls",
        "RECOMMEND_DECISION, /recommendation",
        "APPROVE_DECISION, /decision",
        "APPROVE_AGAIN, /decision"
    })
    @WithMockUser(roles = "ANALYST")
    void leadsFromATaskToItsForm(TaskKind kind, String form) {
        given(inbox.get(TaskFixtures.KEY)).willReturn(TaskFixtures.open(kind));

        assertThat(mvc.get().uri(TASK)).hasRedirectedUrl("/reviews/" + TaskFixtures.REVIEW + form);
    }

    @Test
    void sendsWhoIsNotSignedInToTheSignInPage() {
        assertThat(mvc.get().uri("/inbox").accept(MediaType.TEXT_HTML))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/login");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Noon {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);
        }
    }
}
