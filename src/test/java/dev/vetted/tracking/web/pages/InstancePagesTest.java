package dev.vetted.tracking.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import dev.vetted.shared.EngagementNames;
import dev.vetted.tracking.InstanceFixtures;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.tracking.ProcessModels;
import dev.vetted.web.security.PageSlice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(InstancePages.class)
@Import({Positions.class, ProcessModels.class})
@WithMockUser(roles = "AUDITOR")
class InstancePagesTest {

    private static final String PAGE = "/instances/" + InstanceFixtures.LIFECYCLE;

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    InstanceTracking tracking;

    @MockitoBean
    EngagementNames names;

    @Test
    void listsWhereInstancesStandByTheNamesOfTheirSteps() {
        aRunningLifecycle();
        given(tracking.roots()).willReturn(List.of(InstanceFixtures.lifecycle()));

        assertThat(mvc.get().uri("/instances"))
                .hasStatusOk()
                .bodyText()
                .contains("Third-party lifecycle", "Quillmere / Ledger", "Running", "Review assurance");
    }

    @Test
    void listsAllInstancesOfAnEngagement() {
        aRunningLifecycle();
        given(tracking.of(InstanceFixtures.ENGAGEMENT))
                .willReturn(List.of(InstanceFixtures.lifecycle(), InstanceFixtures.review()));

        assertThat(mvc.get().uri("/instances?engagement=" + InstanceFixtures.ENGAGEMENT))
                .hasStatusOk()
                .bodyText()
                .contains("Third-party lifecycle", "Assurance review", "Between two steps");
    }

    @Test
    void marksThePositionInThePictureAndTellsTheHistory() {
        aRunningLifecycle();
        given(tracking.childrenOf(InstanceFixtures.LIFECYCLE)).willReturn(List.of(InstanceFixtures.review()));

        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "data-active=\"CallActivity_ReviewAssurance\"",
                        "data-passed=\"BusinessRuleTask_DetermineTier\"",
                        "data-model=\"" + PAGE + "/model\"",
                        "Stands at: Review assurance",
                        "/instances/" + InstanceFixtures.REVIEW);
    }

    @Test
    void refreshesThePositionWhileTheInstanceRuns() {
        aRunningLifecycle();

        assertThat(mvc.get().uri(PAGE + "/position"))
                .hasStatusOk()
                .bodyText()
                .contains("hx-trigger=\"every 3s\"")
                .doesNotContain("<html");
    }

    @Test
    void handsOutTheModelAsDrawn() {
        aRunningLifecycle();

        assertThat(mvc.get().uri(PAGE + "/model"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/xml")
                .bodyText()
                .contains("<bpmn:process id=\"third-party-lifecycle\"");
    }

    @Test
    void saysThatThereIsNothingUnderAKeyThatIsNone() {
        assertThat(mvc.get().uri("/instances/first"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("There is nothing under this address.");
    }

    private void aRunningLifecycle() {
        given(tracking.get(InstanceFixtures.LIFECYCLE)).willReturn(InstanceFixtures.lifecycle());
        given(tracking.visits(InstanceFixtures.LIFECYCLE)).willReturn(InstanceFixtures.visits());
        given(names.of(any())).willReturn(Map.of(InstanceFixtures.ENGAGEMENT, "Quillmere / Ledger"));
    }
}
