package dev.vetted.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.reports.Correction;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.PointToCheck;
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
        List<Correction> corrections = List.of(
                Correction.correct(
                        FactKey.of(ReadingField.PERIOD_END),
                        ReportFixtures.text("2025-07-31"),
                        Optional.of(3),
                        Optional.empty(),
                        "The amended cover says so"),
                Correction.remove(FactKey.of(ReadingField.SUBSERVICE_ORGANIZATIONS, 0), "A customer"),
                Correction.add(
                        ReadingField.EXCEPTIONS,
                        ReportFixtures.json("{\"text\": \"Late removals.\", \"deviations\": 2}"),
                        61,
                        Optional.of("Late."),
                        "In the footnote"));
        given(reports.confirm(ID, corrections, Set.of("warnings[0]", "serviceAuditor"), ANNA))
                .willReturn(ReportFixtures.confirmed());

        MvcTestResult confirmed = post("/reading/confirmation", """
                {"corrections": [{"field": "periodEnd", "value": "2025-07-31", "page": 3,
                                  "reason": "The amended cover says so"},
                                 {"field": "subserviceOrganizations[0]", "change": "REMOVE", "reason": "A customer"},
                                 {"field": "exceptions", "change": "ADD", "page": 61, "quote": "Late.",
                                  "value": {"text": "Late removals.", "deviations": 2}, "reason": "In the footnote"}],
                 "checked": ["warnings[0]", "serviceAuditor"]}""");

        assertThat(confirmed).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"corrections": [{"field": "periodEnd", "change": "CORRECT", "asRead": "2025-06-30",
                                          "corrected": "2025-07-31"}],
                         "checked": ["warnings[0]"]}""");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void listsWhatNeedsALook() {
        given(reports.of(ID)).willReturn(List.of(ReportFixtures.read()));
        given(reports.pointsToCheck(ID))
                .willReturn(List.of(new PointToCheck(
                        "status.responses", PointToCheck.Cause.SECTION_NOT_READ, "Not found.", Optional.empty())));

        assertThat(mvc.get().uri(REVIEW + "/reading/points-to-check"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        [{"key": "status.responses", "cause": "SECTION_NOT_READ", "why": "Not found."}]""");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void confirmsAReadingAsItIs() {
        given(reports.confirm(ID, List.of(), Set.of(), ANNA)).willReturn(ReportFixtures.confirmed());

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
                "{\"corrections\": [{\"field\": \"exceptions\", \"change\": \"ADD\", \"page\": 0, \"reason\": \" \"}]}");

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .isEqualTo(List.of("corrections[0].page", "corrections[0].reason"));
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
