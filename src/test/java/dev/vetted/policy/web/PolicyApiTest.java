package dev.vetted.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.policy.PolicyFixtures;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.web.security.ApiSlice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSlice(PolicyApi.class)
class PolicyApiTest {

    private static final String POLICY = "/api/v1/policy";
    private static final Member ADA = new Member("ada", Set.of(Member.ADMINS));
    private static final String CHANGE = """
            {"basedOn": 1, "reason": "Stricter", "values": {"report.stale-after-months": 9}}
            """;

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ReviewPolicies policies;

    @Test
    @WithMockUser(roles = "OWNER")
    void showsEverySettingWithItsValueAndItsReason() {
        given(policies.current()).willReturn(PolicyFixtures.second());

        assertThat(mvc.get().uri(POLICY)).hasStatusOk().bodyJson().satisfies(json -> {
            json.assertThat().extractingPath("$.number").isEqualTo(2);
            json.assertThat().extractingPath("$.groups.length()").isEqualTo(12);
            json.assertThat()
                    .extractingPath("$.groups[0].settings[0]")
                    .convertTo(Map.class)
                    .isEqualTo(Map.of(
                            "key",
                            "report.stale-after-months",
                            "label",
                            "A report is stale this long after the end of its period",
                            "value",
                            "9",
                            "unit",
                            "MONTHS",
                            "standard",
                            "12",
                            "allowed",
                            "3 to 36",
                            "reason",
                            "Assurance is historical: over 12 months after the period end it is stale."));
            json.assertThat().extractingPath("$.links.self").isEqualTo(POLICY + "/versions/2");
        });
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void listsWhatEachVersionChanged() {
        given(policies.versions()).willReturn(List.of(PolicyFixtures.second(), PolicyFixtures.first()));

        assertThat(mvc.get().uri(POLICY + "/versions")).hasStatusOk().bodyJson().satisfies(json -> {
            json.assertThat().extractingPath("$[*].number").isEqualTo(List.of(2, 1));
            json.assertThat()
                    .extractingPath("$[0].differences[*].key")
                    .isEqualTo(List.of("report.stale-after-months", "severity.TE-09"));
            json.assertThat().extractingPath("$[0].differences[0].before").isEqualTo("12");
            json.assertThat().extractingPath("$[0].differences[0].after").isEqualTo("9");
            json.assertThat().extractingPath("$[1].differences").isEqualTo(List.of());
        });
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void showsAnEarlierVersionAndSaysThatOneIsNone() {
        given(policies.version(1)).willReturn(PolicyFixtures.first());
        given(policies.version(7)).willThrow(new Refusal.Unknown("There is no version 7."));

        assertThat(mvc.get().uri(POLICY + "/versions/1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.groups[0].settings[0].value")
                .isEqualTo("12");
        assertThat(mvc.get().uri(POLICY + "/versions/7")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithMockUser(username = "ada", roles = "ADMIN")
    void makesANewVersion() {
        given(policies.change(ADA, 1, Map.of("report.stale-after-months", "9"), "Stricter"))
                .willReturn(PolicyFixtures.second());

        assertThat(post(CHANGE))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", POLICY + "/versions/2")
                .bodyJson()
                .extractingPath("$.number")
                .isEqualTo(2);
    }

    @Test
    @WithMockUser(username = "ada", roles = "ADMIN")
    void saysThatSomebodyElseWasFaster() {
        given(policies.change(ADA, 1, Map.of("report.stale-after-months", "9"), "Stricter"))
                .willThrow(new Refusal.Conflicting("The policy is at version 2 by now."));

        assertThat(post(CHANGE))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The policy is at version 2 by now.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"basedOn\": 1, \"values\": {\"a.b\": \"1\"}}",
                "{\"reason\": \"x\", \"values\": {\"a.b\": \"1\"}}",
                "{\"basedOn\": 1, \"reason\": \"x\", \"values\": {}}",
                "{\"basedOn\": 1, \"reason\": \"x\", \"values\": {\"a.b\": null}}"
            })
    @WithMockUser(roles = "ADMIN")
    void asksForWhatIsMissing(String change) {
        assertThat(post(change))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/invalid");
        verifyNoInteractions(policies);
    }

    @Test
    @WithMockUser(roles = {"ANALYST", "APPROVER", "OWNER", "AUDITOR"})
    void leavesChangesToAdministrators() {
        assertThat(post(CHANGE)).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(policies);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void showsTheRulesWithTheSeveritiesOfThePolicy() {
        given(policies.current()).willReturn(PolicyFixtures.second());

        assertThat(mvc.get().uri(POLICY + "/rules")).hasStatusOk().bodyJson().satisfies(json -> {
            json.assertThat().extractingPath("$.rules.length()").isEqualTo(97);
            json.assertThat()
                    .extractingPath("$.rules[?(@.id=='TE-09')].severity")
                    .isEqualTo(List.of("INFO"));
            json.assertThat()
                    .extractingPath("$.rules[?(@.id=='TE-09')].standard")
                    .isEqualTo(List.of("LOW"));
            json.assertThat()
                    .extractingPath("$.rules[?(@.id=='TE-09')].raised.severity")
                    .isEqualTo(List.of("MEDIUM"));
            json.assertThat().extractingPath("$.policyVersion").isEqualTo(2);
        });
    }

    private MvcTestResult post(String json) {
        return mvc.post()
                .uri(POLICY)
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
