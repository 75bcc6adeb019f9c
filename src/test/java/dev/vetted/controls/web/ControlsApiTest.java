package dev.vetted.controls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.vetted.controls.ControlFixtures;
import dev.vetted.controls.ControlImports;
import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.files.ControlTable;
import dev.vetted.controls.files.ImportPlan;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.web.security.ApiSlice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

@ApiSlice({ControlsApi.class, ControlListsApi.class})
@WithMockUser(username = "anna", roles = "ANALYST")
class ControlsApiTest {

    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));
    private static final String LEAVERS = """
            {"id": "ac-07", "title": "Leavers lose access the same day", "owner": "Imke Torvald",
             "description": "Accounts of leavers are disabled on their last day; access is reviewed each quarter.",
             "evidence": "https://wiki.example/ac-07", "criteria": ["CC6.2"], "reviewedOn": "2026-05-04",
             "reviewIntervalMonths": 12, "status": "IN_PLACE"}""";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ControlRegister register;

    @MockitoBean
    ControlImports imports;

    @Test
    void findsControlsPageByPage() {
        given(register.search("access", Optional.of(ControlStatus.IN_PLACE)))
                .willReturn(List.of(ControlFixtures.own(ControlFixtures.leavers())));

        assertThat(mvc.get().uri("/api/v1/controls?search=access&status=IN_PLACE&page=9"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"page": 1, "pages": 1, "total": 1,
                         "controls": [{"id": "AC-07", "criteria": ["CC6.2"], "reviewedOn": "2026-05-04", "status": "IN_PLACE",
                                       "links": {"self": "/api/v1/controls/AC-07"}}]}""");
    }

    @Test
    void addsAControlAndSaysWhereItIs() {
        given(register.create(ControlFixtures.leavers(), ANNA))
                .willReturn(ControlFixtures.own(ControlFixtures.leavers()));

        assertThat(post("/api/v1/controls", LEAVERS))
                .hasStatus(HttpStatus.CREATED)
                .headers()
                .hasValue("Location", "/api/v1/controls/AC-07");
    }

    @Test
    void changesTheControlUnderTheAddressAndNoOther() {
        given(register.change(ControlFixtures.leavers(), ANNA))
                .willReturn(ControlFixtures.own(ControlFixtures.leavers()));

        assertThat(put("/api/v1/controls/ac-07", LEAVERS)).hasStatusOk();
        assertThat(put("/api/v1/controls/AC-08", LEAVERS))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("A control keeps its id.");
    }

    @Test
    void retiresWithAReason() {
        given(register.retire(ControlFixtures.LEAVERS, "Replaced", ANNA))
                .willReturn(ControlFixtures.own(ControlFixtures.leavers().with(ControlStatus.RETIRED)));

        assertThat(post("/api/v1/controls/AC-07/retirement", "{\"reason\": \"Replaced\"}"))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("RETIRED");
        assertThat(post("/api/v1/controls/AC-07/retirement", "{\"reason\": \" \"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aDryRunIsTheDefault() {
        given(imports.tryOut(any(), eq(ANNA))).willReturn(plan("Id,Title,Status\nAC-1,Lock,Planned\nAC-2,,\n"));

        assertThat(upload("/api/v1/controls/import")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"imported": false, "added": 1, "readAs": "CSV in UTF-8, separated by commas",
                         "rows": [{"row": 2, "id": "AC-1", "change": "NEW"}],
                         "problems": [{"row": 3, "column": "Status"}]}""");
    }

    @Test
    void importsWhenToldSo() {
        given(imports.importAll(any(), eq("list.csv"), eq(ANNA)))
                .willReturn(plan("Id,Title,Status\nAC-1,Lock,Planned\n"));

        assertThat(upload("/api/v1/controls/import?dryRun=false"))
                .bodyJson()
                .extractingPath("$.imported")
                .isEqualTo(true);
        verify(imports).importAll(any(), eq("list.csv"), eq(ANNA));
    }

    @Test
    void saysWhyNothingWasImported() {
        given(imports.importAll(any(), any(), any()))
                .willThrow(new Refusal.Invalid("Nothing was imported. Row 3, Status: ..."));

        assertThat(upload("/api/v1/controls/import?dryRun=false"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing was imported.");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void givesTemplatesAndTheRegisterAsFiles() {
        given(register.all()).willReturn(List.of(ControlFixtures.own(ControlFixtures.leavers())));

        assertThat(mvc.get().uri("/api/v1/controls/template.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("\uFEFFId,Title,Description");
        assertThat(mvc.get().uri("/api/v1/controls/template.xlsx"))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(mvc.get().uri("/api/v1/controls/export.csv")).bodyText().contains("AC-07,Leavers");
    }

    @Test
    @WithMockUser(username = "ada", roles = "ADMIN")
    void administratorsKeepTheRegisterToo() {
        given(register.create(any(), any())).willReturn(ControlFixtures.own(ControlFixtures.leavers()));

        assertThat(post("/api/v1/controls", LEAVERS)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    @WithMockUser(roles = {"APPROVER", "OWNER", "AUDITOR"})
    void nobodyElseKeepsIt() {
        assertThat(post("/api/v1/controls", LEAVERS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(put("/api/v1/controls/AC-07", LEAVERS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload("/api/v1/controls/import")).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(register, imports);
    }

    private static ImportPlan plan(String csv) {
        return ImportPlan.of(
                ControlTable.read(csv.getBytes(StandardCharsets.UTF_8)), Map.of(), LocalDate.of(2026, 11, 24));
    }

    private MvcTestResult upload(String uri) {
        return mvc.post()
                .uri(uri)
                .multipart()
                .file(new MockMultipartFile("file", "C:\\lists\\list.csv", "text/csv", "Id,Title\n".getBytes()))
                .exchange();
    }

    private MvcTestResult post(String uri, String json) {
        return mvc.post().uri(uri).contentType(APPLICATION_JSON).content(json).exchange();
    }

    private MvcTestResult put(String uri, String json) {
        return mvc.put().uri(uri).contentType(APPLICATION_JSON).content(json).exchange();
    }
}
