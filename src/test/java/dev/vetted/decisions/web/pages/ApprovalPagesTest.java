package dev.vetted.decisions.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.decisions.DecisionFixtures;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.OutdatedDecisions;
import dev.vetted.decisions.ProposedValidity;
import dev.vetted.decisions.Recommendations;
import dev.vetted.decisions.RiskAssessments;
import dev.vetted.decisions.SecondOutcome;
import dev.vetted.decisions.ValidityProposals;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.screening.Screenings;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskFixtures;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTaskFixtures;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.triage.ExceptionFixtures;
import dev.vetted.triage.ExceptionTriage;
import dev.vetted.web.security.PageSlice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice({RecommendationPages.class, ApprovalPages.class, ReviewPages.class})
@Import({ReviewSummaries.class, GroundsOfReview.class, DecisionSheets.class})
class ApprovalPagesTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String REVIEW = "/reviews/" + ID;
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));
    private static final Member BRUNO = new Member("bruno", Set.of(Member.APPROVERS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Decisions decisions;

    @MockitoBean
    Recommendations recommendations;

    @MockitoBean
    OutdatedDecisions outdated;

    @MockitoBean
    RiskAssessments risks;

    @MockitoBean
    Screenings screenings;

    @MockitoBean
    ValidityProposals validity;

    @MockitoBean
    ReviewTasks tasks;

    @MockitoBean
    TaskInbox inbox;

    @MockitoBean
    Reviews reviews;

    @MockitoBean
    Engagements engagements;

    @MockitoBean
    Reports reports;

    @MockitoBean
    ScopeMappings mappings;

    @MockitoBean
    ExceptionTriage triage;

    @BeforeEach
    void aPreparedReview() {
        given(reviews.get(ID)).willReturn(ThirdPartyFixtures.openReview());
        given(engagements.get(ThirdPartyFixtures.ENGAGEMENT)).willReturn(ThirdPartyFixtures.underReview());
        given(reports.of(ID)).willReturn(List.of(ReportFixtures.confirmed()));
        given(mappings.find(ID)).willReturn(Optional.of(ScopeFixtures.confirmed()));
        given(triage.of(ID)).willReturn(List.of(ExceptionFixtures.disposed()));
        given(tasks.of(any(TaskKind.class), any(ReviewId.class), any(Member.class)))
                .willReturn(ReviewTaskFixtures.open());
        given(recommendations.find(ID)).willReturn(Optional.of(DecisionFixtures.recommendation()));
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void sumsUpTheReviewForWhoRecommends() {
        given(recommendations.find(ID)).willReturn(Optional.empty());

        assertThat(mvc.get().uri(REVIEW + "/recommendation"))
                .hasStatusOk()
                .bodyText()
                .contains("report.pdf, confirmed: SOC 2 Type 2", "Scope gaps (1)", "Exceptions (1)", "No effect")
                .contains("Your recommendation", "conditions[0].text");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void showsTheGroundsThereAreAndProposesUntilWhenItMayHold() {
        given(recommendations.find(ID)).willReturn(Optional.empty());
        given(risks.find(ID)).willReturn(Optional.of(DecisionFixtures.risk()));
        given(risks.findings(ID)).willReturn(DecisionFixtures.findings());
        given(validity.of(ID))
                .willReturn(new ProposedValidity(
                        LocalDate.of(2027, 5, 30), LocalDate.of(2027, 11, 23), "The period ended on 2026-05-31."));

        assertThat(mvc.get().uri(REVIEW + "/recommendation"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Residual risk",
                        "A rule that blocks has failed or cannot be told.",
                        "2 approvers: The tier is critical.")
                .contains("Open rules that block", "Yes, or it may", "until 2027-05-30; the policy allows 2027-11-23")
                .contains("The period ended on 2026-05-31.", "value=\"2027-05-30\"");
    }

    @Test
    @WithMockUser(username = "berta", roles = "APPROVER")
    void asksASecondApproverWhatBecomesOfTheFirstApproval() {
        given(decisions.firstApproval(ID)).willReturn(Optional.of(DecisionFixtures.firstApproval()));

        assertThat(mvc.get().uri(REVIEW + "/decision"))
                .hasStatusOk()
                .bodyText()
                .contains("First approval", "by bruno on", "name=\"secondOutcome\"")
                .doesNotContain("name=\"outcome\"");
        assertThat(mvc.post()
                        .uri(REVIEW + "/decision/second")
                        .param("secondOutcome", "AGREED")
                        .param("reason", "I see it the same way.")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");
        verify(decisions)
                .secondApproval(
                        ID,
                        SecondOutcome.AGREED,
                        "I see it the same way.",
                        new Member("berta", Set.of(Member.APPROVERS)));
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void recommendsWithConditionsAndLeavesOutEmptyLines() {
        assertThat(draft("/recommendation", "2027-03-31")).hasRedirectedUrl("/inbox");

        verify(recommendations).recommend(ID, DecisionFixtures.draft(), ANNA);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void keepsARecommendationAsTypedWhenAConditionIsNotComplete() {
        assertThat(draft("/recommendation", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "A condition needs a text, an owner and a due date",
                        "Fits our use</textarea>",
                        "value=\"APPROVED_WITH_CONDITIONS\" checked",
                        "value=\"Review access each quarter\"",
                        "value=\"2027-06-30\"");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void startsFromTheReturnedRecommendationAndItsNote() {
        given(recommendations.find(ID)).willReturn(Optional.of(DecisionFixtures.returned()));

        assertThat(mvc.get().uri(REVIEW + "/recommendation"))
                .hasStatusOk()
                .bodyText()
                .contains("Returned by bruno", "Say which control compensates", "Fits our use</textarea>");
    }

    @Test
    @WithMockUser(username = "bruno", roles = "APPROVER")
    void decidesInTheNameOfWhoSignedIn() {
        assertThat(draft("/decision", "2027-03-31")).hasRedirectedUrl("/inbox");

        verify(decisions).decide(ID, DecisionFixtures.draft(), BRUNO);
    }

    @Test
    @WithMockUser(username = "bruno", roles = "APPROVER")
    void returnsARecommendationWithANote() {
        assertThat(mvc.post()
                        .uri(REVIEW + "/decision/return")
                        .param("note", "Say which control")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(recommendations).giveBack(ID, "Say which control", BRUNO);
    }

    @Test
    @WithMockUser(
            username = "carla",
            roles = {"ANALYST", "APPROVER"})
    void tellsAPreparerPlainlyThatAnotherHasToDecide() {
        given(tasks.of(any(TaskKind.class), any(ReviewId.class), any(Member.class)))
                .willReturn(ReviewTaskFixtures.blockedBy("carla prepared a part of this review."));

        assertThat(mvc.get().uri(REVIEW + "/decision"))
                .hasStatusOk()
                .bodyText()
                .contains("You cannot do this task now.", "carla prepared a part of this review.", "Fits our use")
                .doesNotContain("name=\"outcome\"");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void saysWhenThereIsNothingToDecideOn() {
        given(recommendations.find(ID)).willReturn(Optional.empty());

        assertThat(mvc.get().uri(REVIEW + "/decision"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("no recommendation to decide on");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void showsWhereAReviewStands() {
        given(inbox.of(ID.value())).willReturn(List.of(TaskFixtures.submitted()));
        given(decisions.find(ID)).willReturn(Optional.of(DecisionFixtures.decision()));

        assertThat(mvc.get().uri(REVIEW))
                .hasStatusOk()
                .bodyText()
                .contains("In progress", "Upload report", "Done", "opinion qualified", "valid until: 2027-06-30")
                .contains("/decisions/" + DecisionFixtures.ID + "/workbook");
    }

    private MvcTestResult draft(String form, String due) {
        return mvc.post()
                .uri(REVIEW + form)
                .param("outcome", "APPROVED_WITH_CONDITIONS")
                .param("grounds", "Fits our use")
                .param("conditions[0].text", "Review access each quarter")
                .param("conditions[0].owner", "Head of Finance")
                .param("conditions[0].due", due)
                .param("conditions[1].text", "")
                .param("conditions[1].owner", "")
                .param("conditions[1].due", "")
                .param("validUntil", "2027-06-30")
                .with(csrf())
                .exchange();
    }
}
