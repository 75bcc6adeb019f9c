package dev.vetted.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.reports.Correction;
import dev.vetted.reports.FoundException;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.ReportIntake;
import dev.vetted.reports.Reports;
import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.ApiSlice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSlice({ReportsApi.class, ReadingApi.class})
class ReportsApiTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String REVIEW = "/api/v1/reviews/" + ID;
    private static final Member ANNA = new Member("anna", Set.of("analysts"));
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ReportIntake intake;

    @MockitoBean
    Reports reports;

    @MockitoBean
    Reviews reviews;

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void takesAnUploadInUnderItsBareName() {
        given(intake.upload(ID, "report.pdf", PDF, ANNA)).willReturn(ReportFixtures.received());

        MvcTestResult uploaded = upload(new MockMultipartFile("file", "C:\\temp\\report.pdf", "application/pdf", PDF));

        assertThat(uploaded)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", REVIEW + "/reports")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("RECEIVED");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void namesThePartThatIsMissing() {
        MvcTestResult refused = upload(new MockMultipartFile("report", "report.pdf", "application/pdf", PDF));

        assertThat(refused)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("The part \"file\" is missing.");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void saysWhatKindOfContentAnUploadIs() {
        assertThat(post("/report", "{}"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("multipart/form-data");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void tellsWhyAFileIsNotAccepted() {
        given(intake.upload(any(), any(), any(), any()))
                .willThrow(new Refusal.Invalid("notes.pdf: The file is not a PDF."));

        assertThat(upload(new MockMultipartFile("file", "notes.pdf", "application/pdf", PDF)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("notes.pdf: The file is not a PDF.");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void notesThatNoReportCanBeHad() {
        assertThat(post("/report/unavailable", "{\"reason\": \"They have none\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);

        verify(reports).noneAvailable(ID, "They have none", ANNA);
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void answersWithTheReadingExactlyAsItsContractSays() {
        given(reports.of(ID)).willReturn(List.of(ReportFixtures.read()));

        assertThat(mvc.get().uri(REVIEW + "/reading"))
                .hasStatusOk()
                .hasContentType(APPLICATION_JSON)
                .bodyText()
                .isEqualTo(new ReadingJson().toJson(ReadingFixtures.smallReading()));
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void saysThatAReportIsNotReadYet() {
        given(reports.of(ID)).willReturn(List.of(ReportFixtures.received()));

        assertThat(mvc.get().uri(REVIEW + "/reading")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void confirmsAReadingWithCorrectionsAndExceptionsItLacks() {
        Correction correction = new Correction(
                ReadingField.PERIOD_END,
                Optional.empty(),
                Optional.of("2025-07-31"),
                Optional.of(3),
                "The amended cover says so");
        FoundException found = new FoundException(
                Optional.of("CA-17"), List.of("CC6.2"), "Late removals.", Optional.of(2), Optional.of(25), 61);
        given(reports.confirm(ID, List.of(correction), List.of(found), ANNA)).willReturn(ReportFixtures.confirmed());

        MvcTestResult confirmed = post("/reading/confirmation", """
                {"corrections": [{"field": "periodEnd", "value": "2025-07-31", "page": 3,
                                  "reason": "The amended cover says so"}],
                 "exceptions": [{"controlId": "CA-17", "criteria": ["CC6.2"], "text": "Late removals.",
                                 "deviations": 2, "sample": 25, "page": 61}]}""");

        assertThat(confirmed).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"corrections": [{"field": "periodEnd", "asRead": "2025-06-30", "corrected": "2025-07-31"}]}""");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void confirmsAReadingAsItIs() {
        given(reports.confirm(ID, List.of(), List.of(), ANNA)).willReturn(ReportFixtures.confirmed());

        assertThat(post("/reading/confirmation", "{}")).hasStatusOk();
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void namesTheFieldsThatCanBeCorrected() {
        MvcTestResult refused = post(
                "/reading/confirmation",
                "{\"corrections\": [{\"field\": \"mood\", \"value\": \"good\", \"reason\": \"x\"}]}");

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("There is no field mood to correct. Permitted: documentType, serviceOrganization,");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void namesTheFieldInsideAList() {
        MvcTestResult refused = post(
                "/reading/confirmation",
                "{\"exceptions\": [{\"criteria\": [\"access\"], \"text\": \"Late.\", \"page\": 0}]}");

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .isEqualTo(List.of("exceptions[0].criteria[0]", "exceptions[0].page"));
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void asksForAnotherFileOrRejectsWithAReason() {
        assertThat(post("/reading/replacement", "{\"reason\": \"Last year's\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post("/reading/rejection", "{\"reason\": \"A draft\"}")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post("/reading/rejection", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        verify(reports).replace(ID, "Last year's", ANNA);
        verify(reports).reject(ID, "A draft", ANNA);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void saysThatNothingWaitsForThisAnswer() {
        willThrow(new Refusal.Conflicting("No task CONFIRM_READING is open."))
                .given(reports)
                .reject(ID, "A draft", ANNA);

        assertThat(post("/reading/rejection", "{\"reason\": \"A draft\"}")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAuditorsReadAndNotWrite() {
        given(reviews.get(ID)).willReturn(ThirdPartyFixtures.openReview());
        given(reports.of(ID)).willReturn(List.of(ReportFixtures.confirmed()));

        assertThat(mvc.get().uri(REVIEW + "/reports")).hasStatusOk();
        assertThat(upload(new MockMultipartFile("file", PDF))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/reading/confirmation", "{}")).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(intake);
    }

    @Test
    void asksWhoDidNotSignInToDoSo() {
        assertThat(mvc.get().uri(REVIEW + "/reports")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(upload(new MockMultipartFile("file", PDF))).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult upload(MockMultipartFile file) {
        return mvc.post().uri(REVIEW + "/report").multipart().file(file).exchange();
    }

    private MvcTestResult post(String path, String json) {
        return mvc.post()
                .uri(REVIEW + path)
                .contentType(APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
