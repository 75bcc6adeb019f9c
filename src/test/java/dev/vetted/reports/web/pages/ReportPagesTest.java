package dev.vetted.reports.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.documents.Documents;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.ReportIntake;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTaskFixtures;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice({ReportPages.class, ReportFile.class})
class ReportPagesTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String FORM = "/reviews/" + ID + "/report";
    private static final byte[] PDF = {1, 2, 3};
    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ReportIntake intake;

    @MockitoBean
    Reports reports;

    @MockitoBean
    ReviewTasks tasks;

    @MockitoBean
    Documents documents;

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void asksForAReportAndNamesTheLimits() {
        given(tasks.of(TaskKind.UPLOAD_REPORT, ID, ANNA)).willReturn(ReviewTaskFixtures.open());

        assertThat(mvc.get().uri(FORM)).hasStatusOk().bodyText().contains("up to 50 MB", "No report available");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void showsNoFormToWhoMayNotDoTheTask() {
        given(tasks.of(TaskKind.UPLOAD_REPORT, ID, ANNA))
                .willReturn(ReviewTaskFixtures.blockedBy("It was done already."));

        assertThat(mvc.get().uri(FORM))
                .hasStatusOk()
                .bodyText()
                .contains("It was done already.")
                .doesNotContain("type=\"file\"");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void uploadsAReportUnderItsNameAndGoesToTheInbox() {
        assertThat(mvc.post()
                        .uri(FORM)
                        .multipart()
                        .file(file("C:\\mine\\report.pdf", PDF))
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(intake).upload(ID, "report.pdf", PDF, ANNA);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void saysWhyAFileIsRefused() {
        given(tasks.of(TaskKind.UPLOAD_REPORT, ID, ANNA)).willReturn(ReviewTaskFixtures.open());
        given(intake.upload(ID, "report.pdf", PDF, ANNA)).willThrow(new Refusal.Invalid("The file is not a PDF."));

        assertThat(mvc.post()
                        .uri(FORM)
                        .multipart()
                        .file(file("report.pdf", PDF))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The file is not a PDF.");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void asksForAFileWhenNoneWasChosen() {
        given(tasks.of(TaskKind.UPLOAD_REPORT, ID, ANNA)).willReturn(ReviewTaskFixtures.open());

        assertThat(mvc.post().uri(FORM).multipart().file(file("", new byte[0])).with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose the report");
        verifyNoInteractions(intake);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void notesThatNoReportIsAvailable() {
        assertThat(mvc.post()
                        .uri(FORM + "/unavailable")
                        .param("reason", "None is issued")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(reports).noneAvailable(ID, "None is issued", ANNA);
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void showsTheReportAsItWasReceived() {
        given(reports.of(ID)).willReturn(List.of(ReportFixtures.read()));
        given(documents.content(Sha256.of("a report"))).willReturn(PDF);

        assertThat(mvc.get().uri(FORM + "/file"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .body()
                .isEqualTo(PDF);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/pdf", content);
    }
}
