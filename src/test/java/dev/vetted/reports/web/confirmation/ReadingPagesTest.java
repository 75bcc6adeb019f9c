package dev.vetted.reports.web.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.reports.Correction;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.PointToCheck;
import dev.vetted.reports.PointToCheck.Cause;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTaskFixtures;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
import java.util.List;
import java.util.Map;
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

@PageSlice({ReadingPages.class, ChangePages.class})
@WithMockUser(username = "anna", roles = "ANALYST")
class ReadingPagesTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String FORM = "/reviews/" + ID + "/reading";
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Reports reports;

    @MockitoBean
    ReviewTasks tasks;

    @BeforeEach
    void aReadReport() {
        given(reports.newest(ID)).willReturn(ReportFixtures.read());
        given(reports.pointsToCheck(ID))
                .willReturn(List.of(
                        new PointToCheck("serviceAuditor", Cause.NOT_FOUND, "It was not found.", Optional.empty()),
                        new PointToCheck("warnings[0]", Cause.WARNING, "Hidden text on page 3.", Optional.of(3))));
        given(tasks.of(TaskKind.CONFIRM_READING, ID, ANNA)).willReturn(ReviewTaskFixtures.open());
    }

    @Test
    void showsFactsWithTheirProofAndSaysPlainlyWhatWasNotFound() {
        assertThat(mvc.get().uri(FORM))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "SOC 2 Type 2",
                        "July 1, 2024 to June 30, 2025",
                        "high (0.97)",
                        "The period that the auditor&#39;s report names most",
                        "Not found in the report",
                        "Hidden text on page 3.",
                        "1 control: 0 without exception, 1 with exception",
                        "data-fact=\"controls[0]\" data-page=\"12\"",
                        "/report/file#page=12");
    }

    @Test
    void asksForATickOnlyWhereALookIsNeeded() {
        assertThat(mvc.get().uri(FORM))
                .bodyText()
                .contains("value=\"serviceAuditor\"", "value=\"warnings[0]\"", "It was not found.")
                .doesNotContain("value=\"periodEnd\"", "checked=\"checked\"");
    }

    @Test
    void givesTheFormToCorrectAFactWithWhatWasRead() {
        assertThat(mvc.get().uri(FORM + "/change?fact=exceptions[0]&change=CORRECT"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"values[deviations]\" value=\"2\"",
                        "name=\"values[criteria]\" value=\"CC6.2\"",
                        ">For 2 of 25 users …</textarea>",
                        "name=\"page\" value=\"12\"")
                .doesNotContain("name=\"corrections\"", "<html");
    }

    @Test
    void keepsAChangeInTheFormOfTheApiAndShowsBothValues() {
        Correction given = Correction.correct(
                FactKey.of(ReadingField.EXCEPTIONS, 0),
                ReportFixtures.json("""
                        {"controlId": "AC-1", "criteria": ["CC6.2", "CC6.3"], "text": "For 2 of 25 users …",
                         "deviations": 3, "sample": 25, "managementResponse": null}"""),
                Optional.of(12),
                Optional.empty(),
                "Counted again");
        given(reports.tried(ID, List.of(given)))
                .willReturn(List.of(new Correction(
                        given.fact(),
                        Correction.Change.CORRECT,
                        Optional.of(ReportFixtures.json("{\"deviations\": 2}")),
                        Optional.of(ReportFixtures.json("{\"deviations\": 3}")),
                        Optional.of(12),
                        Optional.empty(),
                        "Counted again")));

        assertThat(keep(
                        "exceptions[0]",
                        "CORRECT",
                        Map.of(
                                "values[controlId]", "AC-1",
                                "values[criteria]", "CC6.2, CC6.3",
                                "values[text]", "For 2 of 25 users …",
                                "values[deviations]", "3",
                                "values[sample]", "25",
                                "page", "12",
                                "reason", "Counted again")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"corrections\" form=\"confirm\"",
                        "&quot;field&quot;:&quot;exceptions[0]&quot;",
                        "<del>2</del>",
                        "<ins>3</ins>",
                        "Counted again");
    }

    @Test
    void saysBesideTheFactWhatIsWrongWithAChange() {
        given(reports.tried(eq(ID), any())).willThrow(new Refusal.Invalid("Period end cannot be \"June\"."));

        assertThat(keep("periodEnd", "CORRECT", Map.of("values[value]", "June", "page", "3", "reason", "Cover")))
                .hasStatusOk()
                .bodyText()
                .contains("Period end cannot be &quot;June&quot;.", "value=\"June\"", "value=\"Cover\"")
                .doesNotContain("name=\"corrections\"");
    }

    @Test
    void keepsAPageThatIsNoNumberAsTyped() {
        assertThat(keep("periodEnd", "CORRECT", Map.of("values[value]", "2025-06-30", "page", "three", "reason", "x")))
                .hasStatusOk()
                .bodyText()
                .contains("Page: &quot;three&quot; is not a whole number", "value=\"three\"");
    }

    @Test
    void confirmsWithWhatWasKeptAndLookedAt() {
        assertThat(mvc.post()
                        .uri(FORM + "/confirmation")
                        .param("corrections", """
                                {"field": "locations[0]", "change": "REMOVE", "reason": "Not in the report, nor elsewhere"}""")
                        .param("checked", "warnings[0]", "serviceAuditor")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(reports)
                .confirm(
                        ID,
                        List.of(Correction.remove(
                                FactKey.of(ReadingField.LOCATIONS, 0), "Not in the report, nor elsewhere")),
                        Set.of("warnings[0]", "serviceAuditor"),
                        ANNA);
    }

    @Test
    void losesNoTickAndNoChangeWhenTheConfirmationIsRefused() {
        Correction removal = Correction.remove(FactKey.of(ReadingField.LOCATIONS, 0), "Nowhere");
        given(reports.confirm(eq(ID), any(), any(), eq(ANNA))).willThrow(new Refusal.Invalid("1 points need a look."));
        given(reports.tried(ID, List.of(removal))).willReturn(List.of(removal));

        assertThat(mvc.post()
                        .uri(FORM + "/confirmation")
                        .param("corrections", """
                                {"field": "locations[0]", "change": "REMOVE", "reason": "Nowhere"}""")
                        .param("checked", "warnings[0]")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("1 points need a look.", "value=\"warnings[0]\" checked=\"checked\"", "Nowhere");
    }

    @Test
    void saysThatACorrectionDidNotArriveWhole() {
        assertThat(mvc.post()
                        .uri(FORM + "/confirmation")
                        .param("corrections", "{\"field\": \"locat")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("did not arrive whole");
    }

    @Test
    void asksForAnotherFile() {
        assertThat(mvc.post()
                        .uri(FORM + "/replacement")
                        .param("reason", "Pages are missing")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(reports).replace(ID, "Pages are missing", ANNA);
    }

    @Test
    void rejectsTheReport() {
        assertThat(mvc.post()
                        .uri(FORM + "/rejection")
                        .param("reason", "Another company's report")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(reports).reject(ID, "Another company's report", ANNA);
    }

    @Test
    void asksForAReasonToReject() {
        assertThat(mvc.post().uri(FORM + "/rejection").param("reason", " ").with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give a reason");
    }

    private MvcTestResult keep(String fact, String change, Map<String, String> typed) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(FORM + "/change").param("fact", fact).param("change", change);
        typed.forEach(request::param);
        return request.with(csrf()).exchange();
    }
}
