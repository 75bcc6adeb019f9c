package dev.vetted.tracking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_XML;

import dev.vetted.shared.Refusal;
import dev.vetted.tracking.InstanceFixtures;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.tracking.ProcessModels;
import dev.vetted.web.security.ApiSlice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiSlice(InstancesApi.class)
@Import(ProcessModels.class)
class InstancesApiTest {

    private static final String INSTANCES = "/api/v1/instances";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    InstanceTracking tracking;

    @Test
    @WithMockUser(roles = "AUDITOR")
    void listsInstancesWithTheNameOfTheirProcess() {
        given(tracking.roots()).willReturn(List.of(InstanceFixtures.lifecycle()));

        assertThat(mvc.get().uri(INSTANCES)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        [{"key": "9007199254740993", "processName": "Third-party lifecycle", "active": true,
                          "links": {"model": "/api/v1/processes/third-party-lifecycle/xml"}}]""");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void showsWhereAnInstanceStandsAndWhatItCalled() {
        given(tracking.get(InstanceFixtures.LIFECYCLE)).willReturn(InstanceFixtures.lifecycle());
        given(tracking.visits(InstanceFixtures.LIFECYCLE)).willReturn(InstanceFixtures.visits());
        given(tracking.childrenOf(InstanceFixtures.LIFECYCLE)).willReturn(List.of(InstanceFixtures.review()));

        assertThat(mvc.get().uri(INSTANCES + "/" + InstanceFixtures.LIFECYCLE))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"key": "9007199254740993", "processId": "third-party-lifecycle",
                         "position": ["CallActivity_ReviewAssurance"],
                         "visits": [{"elementId": "BusinessRuleTask_DetermineTier", "leftAt": "2026-11-02T08:00:01Z"},
                                    {"elementId": "CallActivity_ReviewAssurance"}],
                         "children": [{"key": "9007199254740995", "parentKey": "9007199254740993"}]}""");
    }

    @Test
    @WithMockUser(roles = "OWNER")
    void listsTheInstancesOfAnEngagement() {
        given(tracking.of(InstanceFixtures.ENGAGEMENT))
                .willReturn(List.of(InstanceFixtures.lifecycle(), InstanceFixtures.review()));

        assertThat(mvc.get().uri("/api/v1/engagements/" + InstanceFixtures.ENGAGEMENT + "/instances"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(2);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void handsOutAModelAsXml() {
        assertThat(mvc.get().uri("/api/v1/processes/report-intake/xml"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(APPLICATION_XML)
                .bodyText()
                .contains("UserTask_UploadReport");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void namesTheModelsThereAre() {
        assertThat(mvc.get().uri("/api/v1/processes/none/xml"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("report-intake");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void saysInWhichFormAModelComes() {
        assertThat(mvc.get().uri("/api/v1/processes/report-intake/xml").accept(APPLICATION_JSON))
                .hasStatus(HttpStatus.NOT_ACCEPTABLE)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The answer comes as application/xml. Accept that.");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void saysThatAnInstanceIsUnknown() {
        given(tracking.get(1)).willThrow(new Refusal.Unknown("There is no process instance 1. Check the key."));

        assertThat(mvc.get().uri(INSTANCES + "/1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksWhoDidNotSignInToDoSo() {
        assertThat(mvc.get().uri(INSTANCES)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(mvc.get().uri("/api/v1/processes/report-intake/xml")).hasStatus(HttpStatus.UNAUTHORIZED);
    }
}
