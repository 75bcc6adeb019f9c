package dev.vetted.reports.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.reports.Correction;
import dev.vetted.reports.FoundException;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.Reports;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewTaskFixtures;
import dev.vetted.thirdparties.ReviewTasks;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
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

@PageSlice(ReadingPages.class)
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
        given(reports.of(ID)).willReturn(List.of(ReportFixtures.read()));
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
                        "high (0.95)",
                        "medium (0.7)",
                        "Not found in the report",
                        "2 of 25",
                        "Hidden text on page 3.",
                        "1 control: 0 without exception, 1 with exception");
    }

    @Test
    void offersAnEmptyLineToAddAnExceptionWith() {
        assertThat(mvc.get().uri(FORM)).bodyText().contains("name=\"found[NEXT].text\"", "name=\"found[NEXT].page\"");
    }

    @Test
    void confirmsWithCorrectionsAndFoundExceptions() {
        assertThat(mvc.post()
                        .uri(FORM + "/confirmation")
                        .param("corrections[0].field", "PERIOD_END")
                        .param("corrections[0].value", "2025-07-31")
                        .param("corrections[0].page", "3")
                        .param("corrections[0].reason", "The amended cover says so")
                        .param("corrections[1].field", "CATEGORIES")
                        .param("corrections[1].value", "SECURITY", "AVAILABILITY")
                        .param("corrections[1].page", "")
                        .param("corrections[1].reason", "Named in the opinion")
                        .param("corrections[2].field", "OPINION")
                        .param("corrections[2].value", "")
                        .param("found[0].text", "One of four reviews was late.")
                        .param("found[0].criteria", "CC6.2, CC6.3")
                        .param("found[0].deviations", "1")
                        .param("found[0].sample", "4")
                        .param("found[0].page", "21")
                        .with(csrf()))
                .hasRedirectedUrl("/inbox");

        verify(reports)
                .confirm(
                        ID,
                        List.of(
                                new Correction(
                                        ReadingField.PERIOD_END,
                                        Optional.empty(),
                                        Optional.of("2025-07-31"),
                                        Optional.of(3),
                                        "The amended cover says so"),
                                new Correction(
                                        ReadingField.CATEGORIES,
                                        Optional.empty(),
                                        Optional.of("SECURITY,AVAILABILITY"),
                                        Optional.empty(),
                                        "Named in the opinion")),
                        List.of(new FoundException(
                                Optional.empty(),
                                List.of("CC6.2", "CC6.3"),
                                "One of four reviews was late.",
                                Optional.of(1),
                                Optional.of(4),
                                21)),
                        ANNA);
    }

    @Test
    void keepsCorrectionsAsTypedWhenOneIsRefused() {
        assertThat(mvc.post()
                        .uri(FORM + "/confirmation")
                        .param("corrections[0].field", "PERIOD_END")
                        .param("corrections[0].value", "2025-07-31")
                        .param("corrections[0].page", "three")
                        .param("corrections[0].reason", "The cover says so")
                        .param("found[0].text", "One review was late.")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Page of Period end: &quot;three&quot; is not a whole number",
                        "value=\"2025-07-31\"",
                        "value=\"three\"",
                        "value=\"The cover says so\"",
                        ">One review was late.</textarea>");
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
}
