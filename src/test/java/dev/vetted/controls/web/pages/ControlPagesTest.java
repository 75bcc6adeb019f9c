package dev.vetted.controls.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.controls.ControlFixtures;
import dev.vetted.controls.ControlImports;
import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.RequestAnswers;
import dev.vetted.controls.files.ControlTable;
import dev.vetted.controls.files.ImportPlan;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.web.security.PageSlice;
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

@PageSlice({ControlPages.class, ImportPages.class, RegisterFiles.class})
@WithMockUser(username = "anna", roles = "ANALYST")
class ControlPagesTest {

    private static final Member ANNA = new Member("anna", Set.of(Member.ANALYSTS));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ControlRegister register;

    @MockitoBean
    ControlImports imports;

    @MockitoBean
    CompensatingControlRequests requests;

    @MockitoBean
    RequestAnswers answers;

    @Test
    void listsControlsWithWhatIsMissing() {
        given(register.search("", Optional.empty()))
                .willReturn(List.of(ControlFixtures.own(ControlFixtures.unowned(ControlFixtures.leavers()))));

        assertThat(mvc.get().uri("/controls"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "AC-07",
                        "Leavers lose access the same day",
                        "No owner",
                        "2026-05-04, each 12 months",
                        "In place");
    }

    @Test
    void searchesByWordsAndStatus() {
        assertThat(mvc.get().uri("/controls?search=access&status=PLANNED"))
                .hasStatusOk()
                .bodyText()
                .contains("No control is found", "value=\"access\"");
        assertThat(mvc.get().uri("/controls?search=&status=")).hasStatusOk();

        verify(register).search("access", Optional.of(ControlStatus.PLANNED));
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void offersNothingToDoToWhoOnlyReads() {
        given(register.get(ControlFixtures.LEAVERS)).willReturn(ControlFixtures.own(ControlFixtures.leavers()));

        assertThat(mvc.get().uri("/controls")).bodyText().doesNotContain("Add a control", "Import a list");
        assertThat(mvc.get().uri("/controls/AC-07")).bodyText().doesNotContain(">Save<", "Retire the control");
        assertThat(mvc.post().uri("/controls").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void addsAControl() {
        assertThat(mvc.post()
                        .uri("/controls")
                        .param("code", "ac-07")
                        .param("title", "Leavers lose access the same day")
                        .param(
                                "description",
                                "Accounts of leavers are disabled on their last day; access is reviewed each quarter.")
                        .param("owner", "Imke Torvald")
                        .param("evidence", "https://wiki.example/ac-07")
                        .param("criteria", "cc6.2")
                        .param("reviewedOn", "2026-05-04")
                        .param("interval", "12")
                        .param("status", "IN_PLACE")
                        .with(csrf()))
                .hasRedirectedUrl("/controls");

        verify(register).create(ControlFixtures.leavers(), ANNA);
    }

    @Test
    void keepsWhatWasTypedWhenItIsNotAccepted() {
        given(register.create(any(), any())).willThrow(new Refusal.Conflicting("There is a control AC-07 already."));

        assertThat(mvc.post()
                        .uri("/controls")
                        .param("code", "AC-07")
                        .param("title", "Typed title")
                        .param("status", "PLANNED")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is a control AC-07 already.", "value=\"Typed title\"", "value=\"PLANNED\" checked");
    }

    @Test
    void changesTheControlOfTheAddressWhateverIdWasTyped() {
        given(register.get(ControlFixtures.LEAVERS)).willReturn(ControlFixtures.own(ControlFixtures.leavers()));

        assertThat(mvc.get().uri("/controls/AC-07")).bodyText().contains("Retire the control", "value=\"CC6.2\"");
        assertThat(mvc.post()
                        .uri("/controls/AC-07")
                        .param("code", "AC-99")
                        .param("title", "Other")
                        .param("status", "PLANNED")
                        .with(csrf()))
                .hasRedirectedUrl("/controls");

        verify(register).change(argThat(it -> it.code().equals(ControlFixtures.LEAVERS)), eq(ANNA));
    }

    @Test
    void retiresWithAReason() {
        assertThat(mvc.post()
                        .uri("/controls/AC-07/retirement")
                        .param("reason", "Replaced")
                        .with(csrf()))
                .hasRedirectedUrl("/controls");

        verify(register).retire(ControlFixtures.LEAVERS, "Replaced", ANNA);
    }

    @Test
    void showsWhatAnImportWouldDo() {
        given(imports.tryOut(any(), eq(ANNA)))
                .willReturn(plan("Id,Title,Status,Room\nAC-1,Lock,Planned\nAC-2,Key,no\n"));

        assertThat(mvc.get().uri("/controls/import")).hasStatusOk().bodyText().contains("Review interval (months)");
        assertThat(upload("/controls/import/check"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nothing can be imported: 1 problem",
                        "1 new, 0 changed",
                        "&quot;no&quot; is no status",
                        "Room");
    }

    @Test
    void checksInPlaceSoThatTheFileStaysChosen() {
        given(imports.tryOut(any(), eq(ANNA))).willReturn(plan("Id,Title,Status\nAC-1,Lock,Planned\n"));

        assertThat(mvc.post()
                        .uri("/controls/import/check")
                        .multipart()
                        .file(new MockMultipartFile("file", "list.csv", "text/csv", new byte[] {65}))
                        .header("HX-Request", "true")
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Ready to import")
                .doesNotContain("<html");
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        given(imports.importAll(any(), any(), any())).willThrow(new Refusal.TooLarge("The file has more than 5 MB."));

        assertThat(upload("/controls/import")).bodyText().contains("The file has more than 5 MB.");
        assertThat(mvc.post().uri("/controls/import").with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Choose a file first.");
    }

    @Test
    void givesTemplates() {
        assertThat(mvc.get().uri("/controls/template.xlsx")).hasStatusOk();
        assertThat(mvc.get().uri("/controls/template.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Id,Title");
    }

    private static ImportPlan plan(String csv) {
        return ImportPlan.of(
                ControlTable.read(csv.getBytes(StandardCharsets.UTF_8)), Map.of(), LocalDate.of(2026, 11, 24));
    }

    private MvcTestResult upload(String uri) {
        return mvc.post()
                .uri(uri)
                .multipart()
                .file(new MockMultipartFile("file", "list.csv", "text/csv", new byte[] {65}))
                .with(csrf())
                .exchange();
    }
}
