package dev.vetted.policy.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.policy.PolicyFixtures;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.web.security.PageSlice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice({PolicyPages.class, RulePages.class, HistoryPages.class})
class PolicyPagesTest {

    private static final Member ADA = new Member("ada", Set.of(Member.ADMINS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ReviewPolicies policies;

    @Test
    @WithMockUser(roles = "AUDITOR")
    void showsEverySettingAndMarksWhatIsNotTheDefault() {
        given(policies.current()).willReturn(PolicyFixtures.second());

        assertThat(mvc.get().uri("/policy"))
                .hasStatusOk()
                .bodyText()
                .contains("Version 2", "9 months", "12 months", "3 to 36", "Assurance is historical")
                .contains("Our supervisor &lt;expects&gt; it")
                .containsOnlyOnce("<span class=\"tag tag-attention\">changed</span>")
                .doesNotContain("Change settings");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void saysThatAVersionIsAnEarlierOne() {
        given(policies.current()).willReturn(PolicyFixtures.second());
        given(policies.version(1)).willReturn(PolicyFixtures.first());

        assertThat(mvc.get().uri("/policy/versions/1"))
                .hasStatusOk()
                .bodyText()
                .contains("Version 1", "This is an earlier version.");
    }

    @Test
    @WithMockUser(username = "ada", roles = "ADMIN")
    void offersAnAdministratorAFieldForEachSetting() {
        given(policies.current()).willReturn(PolicyFixtures.second());

        assertThat(mvc.get().uri("/policy")).bodyText().contains("Change settings");
        assertThat(mvc.get().uri("/policy/edit"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"seen\" value=\"2\"",
                        "id=\"report-stale-after-months\" name=\"values[0].value\" value=\"9\"")
                .contains("value=\"MEDIUM\" selected");
    }

    @Test
    @WithMockUser(username = "ada", roles = "ADMIN")
    void makesANewVersionOfWhatWasTyped() {
        assertThat(change("9")).hasRedirectedUrl("/policy");

        verify(policies)
                .change(
                        ADA,
                        1,
                        Map.of("report.stale-after-months", "9", "tests.small-sample", "12"),
                        "Our supervisor expects it");
    }

    @Test
    @WithMockUser(username = "ada", roles = "ADMIN")
    void keepsWhatWasTypedWhenItIsRefused() {
        given(policies.change(any(), anyInt(), any(), any())).willThrow(new Refusal.Invalid("It is out of range."));

        assertThat(change("99"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("It is out of range.", "value=\"99\"", "Our supervisor expects it");
    }

    @Test
    @WithMockUser(roles = {"ANALYST", "APPROVER", "AUDITOR", "OWNER"})
    void leavesChangesToAdministrators() {
        assertThat(change("9")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/policy/rules").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/policy/edit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/policy/rules/edit")).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(policies);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void showsWhatEachVersionChangedAndComparesAnyTwo() {
        given(policies.versions()).willReturn(List.of(PolicyFixtures.second(), PolicyFixtures.first()));
        given(policies.version(1)).willReturn(PolicyFixtures.first());
        given(policies.version(2)).willReturn(PolicyFixtures.second());

        assertThat(mvc.get().uri("/policy/versions"))
                .hasStatusOk()
                .bodyText()
                .contains("Version 2", "Version 1", "12 months", "9 months", "Severity of TE-09", "Info");
        assertThat(mvc.get().uri("/policy/versions?from=2&to=1"))
                .hasStatusOk()
                .bodyText()
                .contains("From version 2 to version 1");
        assertThat(mvc.get().uri("/policy/versions?from=1&to=1"))
                .bodyText()
                .contains("Nothing differs.")
                .containsOnlyOnce("<th scope=\"col\">Before</th>");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void filtersTheRules() {
        given(policies.current()).willReturn(PolicyFixtures.second());

        assertThat(mvc.get().uri("/policy/rules"))
                .hasStatusOk()
                .bodyText()
                .contains("97 of 97 rules", "Default: Low", "Blocker when the opinion is adverse or disclaimed");
        assertThat(mvc.get().uri("/policy/rules?text=peer review&group=AUDITOR&severity=HIGH&basis=OUTSIDE"))
                .bodyText()
                .contains("1 of 97 rules", "AU-03")
                .doesNotContain(">AU-04<");
        assertThat(mvc.get().uri("/policy/rules?severity=INFO&group=&basis=&text="))
                .bodyText()
                .contains("3 of 97 rules", "TE-09");
        assertThat(mvc.get().uri("/policy/rules?text=unicorn")).bodyText().contains("No rule is like that.");
    }

    @Test
    @WithMockUser(username = "ada", roles = "ADMIN")
    void changesWhatARuleCountsAs() {
        given(policies.current()).willReturn(PolicyFixtures.first());

        assertThat(mvc.get().uri("/policy/rules/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("Severity of PE-01 when the period is shorter than what escalates");
        assertThat(mvc.post()
                        .uri("/policy/rules")
                        .param("seen", "1")
                        .param("reason", "Weak signal")
                        .param("values[0].key", "severity.TE-09")
                        .param("values[0].value", "INFO")
                        .with(csrf()))
                .hasRedirectedUrl("/policy/rules");
        verify(policies).change(ADA, 1, Map.of("severity.TE-09", "INFO"), "Weak signal");
    }

    private MvcTestResult change(String months) {
        return mvc.post()
                .uri("/policy")
                .param("seen", "1")
                .param("reason", "Our supervisor expects it")
                .param("values[0].key", "report.stale-after-months")
                .param("values[0].value", months)
                .param("values[1].key", "tests.small-sample")
                .param("values[1].value", "12")
                .with(csrf())
                .exchange();
    }
}
